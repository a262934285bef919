"""Reading what a company says in public: the only layer that touches the network."""
