// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {IStaking} from "../interfaces/IStaking.sol";
import {Ledger, NodeRecord} from "./Ledger.sol";
import {Pools} from "./Pools.sol";

/// @title Candidates
/// @notice The bounded list of nodes among which committees are chosen, and what each of them weighs.
/// docs/protocol.md, "Committee".
library Candidates {
    /// @dev What counts for a node when the committee of the next epoch is chosen; 0 when it cannot be chosen. The bond
    /// bounds it: who risks little of their own cannot lead much of others'.
    function weight(Ledger storage ledger, uint32 node) internal view returns (uint256) {
        NodeRecord storage record = ledger.nodes[node];
        uint32 epoch = ledger.clock.epoch;
        if (record.governance == address(0) || record.leaving || record.isJailedIn(epoch + 1)) return 0;
        (uint256 bond, uint256 stake) = Pools.backingNext(Pools.peek(ledger, node), epoch);
        if (bond < ledger.parameters.minBond) return 0;
        return FixedPointMathLib.min(bond + stake, ledger.parameters.leverage * bond);
    }

    /// @dev Adds `node`, which takes the place of `loser` when all are taken. Returns whom it replaced, 0 for nobody.
    function add(Ledger storage ledger, uint32 node, uint32 loser) internal returns (uint32 replaced) {
        if (ledger.candidates.length >= ledger.parameters.maxNodes) {
            require(ledger.nodes[loser].candidate, IStaking.NotCandidate(loser));
            _requireLightest(ledger, loser, _lastingWeight(ledger, node));
            remove(ledger, loser);
            replaced = loser;
        }
        ledger.nodes[node].candidate = true;
        ledger.candidates.push(node);
    }

    function remove(Ledger storage ledger, uint32 node) internal {
        uint32[] storage candidates = ledger.candidates;
        uint256 last = candidates.length - 1;
        uint256 i;
        while (candidates[i] != node) ++i;
        if (i != last) candidates[i] = candidates[last];
        candidates.pop();
        ledger.nodes[node].candidate = false;
        emit IStaking.CandidateLeft(node);
    }

    /// @dev The weight of a newcomer without anything that has asked to leave. After the selection a place is taken for
    /// the epoch after the next, which what leaves before it does not back: else a bond on its way out would evict
    /// somebody for nothing.
    function _lastingWeight(Ledger storage ledger, uint32 node) private view returns (uint256) {
        uint256 most = weight(ledger, node);
        IStaking.Pool memory pool = Pools.peek(ledger, node);
        uint256 there = 1 - ledger.clock.epoch % 2;
        (uint256 bond, uint256 stake) = Pools.backingNext(pool, ledger.clock.epoch);
        uint256 leaving = pool.sharesLeaving[there];
        if (leaving != 0) {
            stake =
                FixedPointMathLib.zeroFloorSub(stake, FixedPointMathLib.fullMulDivUp(leaving, pool.stake, pool.shares));
        }
        bond = FixedPointMathLib.zeroFloorSub(bond, pool.bondLeaving[there]);
        if (bond < ledger.parameters.minBond) return 0;
        return FixedPointMathLib.min(most, FixedPointMathLib.min(bond + stake, ledger.parameters.leverage * bond));
    }

    /// @dev `loser` may go if nobody is lighter and the newcomer is strictly heavier.
    function _requireLightest(Ledger storage ledger, uint32 loser, uint256 newcomer) private view {
        uint256 least = weight(ledger, loser);
        require(newcomer > least, IStaking.CommitteeFull(loser));
        uint32[] memory candidates = ledger.candidates;
        for (uint256 i; i < candidates.length; ++i) {
            require(weight(ledger, candidates[i]) >= least, IStaking.CommitteeFull(loser));
        }
    }
}
