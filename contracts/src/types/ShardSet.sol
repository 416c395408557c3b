// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// @notice A set of shards, one bit per shard (shard s is bit s), for networks of up to 255 shards.
type ShardSet is uint256;

using {contains, with, without, union, minus, size} for ShardSet global;

/// @dev Whether `shard` is in the set. Shards of 256 and above are in no set.
function contains(ShardSet set, uint256 shard) pure returns (bool) {
    return (ShardSet.unwrap(set) >> shard) & 1 == 1;
}

/// @dev The set with `shard` added.
function with(ShardSet set, uint256 shard) pure returns (ShardSet) {
    return ShardSet.wrap(ShardSet.unwrap(set) | (1 << shard));
}

/// @dev The set with `shard` taken out.
function without(ShardSet set, uint256 shard) pure returns (ShardSet) {
    return ShardSet.wrap(ShardSet.unwrap(set) & ~(1 << shard));
}

/// @dev Shards in either set.
function union(ShardSet a, ShardSet b) pure returns (ShardSet) {
    return ShardSet.wrap(ShardSet.unwrap(a) | ShardSet.unwrap(b));
}

/// @dev Shards of `a` that are not in `b`.
function minus(ShardSet a, ShardSet b) pure returns (ShardSet) {
    return ShardSet.wrap(ShardSet.unwrap(a) & ~ShardSet.unwrap(b));
}

/// @dev Number of shards in the set (bits set, counted by Kernighan's loop: at most 255 steps).
function size(ShardSet set) pure returns (uint256 count) {
    uint256 bits = ShardSet.unwrap(set);
    while (bits != 0) {
        bits &= bits - 1;
        ++count;
    }
}
