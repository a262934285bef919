"""Many deals: audits, their cache and history, own benchmarks, backtests."""
