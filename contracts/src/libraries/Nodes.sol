// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {BLS} from "solady/utils/ext/ithaca/BLS.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {IStaking} from "../interfaces/IStaking.sol";
import {Candidates} from "./Candidates.sol";
import {Confirmations} from "./Confirmations.sol";
import {Epochs} from "./Epochs.sol";
import {G1} from "./G1.sol";
import {Ledger, NodeRecord} from "./Ledger.sol";
import {Pools} from "./Pools.sol";

/// @title Nodes
/// @notice Operators: registration, keys, commission, bond, candidacy and the way out of jail. docs/protocol.md,
/// "Stake", "Committee".
library Nodes {
    bytes32 private constant T_POP = keccak256("walrus/POP/1");
    /// @dev Several times the 12 000 that multiplying one point costs (EIP-2537): a failing precompile burns all it
    /// gets.
    uint256 private constant KEY_CHECK_GAS = 50_000;
    uint256 private constant BPS = 10_000;
    uint256 private constant MAX_RISE_BPS = 1_000;
    uint32 private constant NOTICE_EPOCHS = 2;
    uint256 private constant MAX_NAME = 64;
    uint256 private constant MAX_ENDPOINT = 256;
    uint256 private constant MAX_METADATA = 256;

    function register(Ledger storage ledger, IStaking.Registration calldata registration) public returns (uint32 node) {
        _requireText(registration.name, MAX_NAME);
        _requireText(registration.endpoint, MAX_ENDPOINT);
        require(registration.payout != address(0), IStaking.ZeroAddress());
        require(registration.commissionBps <= BPS, IStaking.CommissionTooHigh(registration.commissionBps, BPS));
        _requirePossession(registration.blsKey, registration.possession);

        node = ++ledger.nodeCount;
        _takeHotKey(ledger, node, registration.hotKey);
        NodeRecord storage record = ledger.nodes[node];
        record.governance = msg.sender;
        record.payout = registration.payout;
        record.commissionBps = registration.commissionBps;
        record.blsKey = registration.blsKey;
        ledger.pools[node].synced = ledger.clock.epoch;
        emit IStaking.NodeRegistered(
            node,
            msg.sender,
            registration.hotKey,
            registration.payout,
            registration.blsKey,
            registration.commissionBps,
            registration.name,
            registration.endpoint
        );
    }

    function describe(
        Ledger storage ledger,
        uint32 node,
        string calldata name,
        string calldata endpoint,
        string calldata metadata
    ) public {
        _governed(ledger, node);
        _requireText(name, MAX_NAME);
        _requireText(endpoint, MAX_ENDPOINT);
        uint256 length = bytes(metadata).length;
        require(length <= MAX_METADATA, IStaking.InvalidText(length, MAX_METADATA));
        emit IStaking.NodeDescribed(node, name, endpoint, metadata);
    }

    function setKeys(Ledger storage ledger, uint32 node, address governance, address hotKey, address payout) public {
        NodeRecord storage record = _governed(ledger, node);
        require(governance != address(0) && payout != address(0), IStaking.ZeroAddress());
        address old = record.hotKey;
        if (hotKey != old) {
            delete ledger.hotKeys[old];
            (record.oldHotKey, record.oldHotKeyUntil) = (old, ledger.clock.epoch);
            _takeHotKey(ledger, node, hotKey);
        }
        (record.governance, record.payout) = (governance, payout);
        emit IStaking.NodeKeysChanged(node, governance, hotKey, payout);
    }

    /// @dev Never in an epoch whose committee may be chosen already, with the sum of its keys.
    function rotateBlsKey(Ledger storage ledger, uint32 node, BLS.G1Point calldata key, BLS.G2Point calldata possession)
        public
    {
        NodeRecord storage record = _governed(ledger, node);
        ledger.takeBlsKey(node);
        uint32 pending = record.nextKeyFrom;
        (uint32 from,) = Epochs.effective(ledger);
        require(pending == 0 || pending == from, IStaking.BlsKeyPending(node, pending));
        _requirePossession(key, possession);

        record.nextKeyFrom = from;
        ledger.nextKeys[node] = key;
        emit IStaking.BlsKeyRotated(node, key, from);
    }

    /// @dev Frozen like the candidates from the middle to the selection, which counts the votes.
    function vote(Ledger storage ledger, uint32 node, uint64 price, uint64 writePrice, uint128 capacity) public {
        _governed(ledger, node);
        IStaking.Phase phase = Epochs.phase(ledger);
        require(phase != IStaking.Phase.Closed, IStaking.WrongPhase(phase));
        uint256 maximum = ledger.parameters.maxPrice;
        require(price != 0 && price <= maximum, IStaking.VoteOutOfRange(price, maximum));
        require(writePrice != 0 && writePrice <= maximum, IStaking.VoteOutOfRange(writePrice, maximum));
        ledger.votes[node] = IStaking.Terms(price, writePrice, capacity);
        emit IStaking.VoteCast(node, price, writePrice, capacity);
    }

    /// @dev A change announced for the next epoch stands: replacing it now would be a change without notice.
    function setCommission(Ledger storage ledger, uint32 node, uint16 bps) public {
        NodeRecord storage record = _governed(ledger, node);
        uint32 epoch = ledger.clock.epoch;
        uint32 pending = record.nextCommissionFrom;
        require(pending != epoch + 1, IStaking.CommissionPending(node, pending));
        require(bps <= BPS, IStaking.CommissionTooHigh(bps, BPS));
        uint16 current = record.commissionIn(epoch);
        require(bps <= current + MAX_RISE_BPS, IStaking.CommissionRise(bps, current + MAX_RISE_BPS));
        record.commissionBps = current;
        record.nextCommissionBps = bps;
        record.nextCommissionFrom = epoch + NOTICE_EPOCHS;
        emit IStaking.CommissionAnnounced(node, bps, epoch + NOTICE_EPOCHS);
    }

    function depositBond(Ledger storage ledger, uint32 node, uint128 amount) public {
        _requireKnown(ledger, node);
        require(amount != 0, IStaking.StakeTooLow(0, 1));
        IStaking.Pool memory pool = Pools.sync(ledger, node);
        (uint32 activation,) = Epochs.effective(ledger);
        uint128 entering = pool.bondEntering[activation % 2] + amount;
        pool.bondEntering[activation % 2] = entering;
        ledger.pools[node] = pool;
        ledger.inPools += amount;
        emit IStaking.BondDeposited(node, msg.sender, activation, amount, entering);
    }

    function requestBondExit(Ledger storage ledger, uint32 node, uint128 amount) public {
        _governed(ledger, node);
        require(amount != 0, IStaking.StakeTooLow(0, 1));
        IStaking.Pool memory pool = Pools.sync(ledger, node);
        uint256 free = _freeBond(pool);
        require(amount <= free, IStaking.BondTooLow(free, amount));
        (, uint32 exit) = Epochs.effective(ledger);
        uint128 leaving = pool.bondLeaving[exit % 2] + amount;
        pool.bondLeaving[exit % 2] = leaving;
        ledger.pools[node] = pool;
        emit IStaking.BondExitRequested(node, exit, amount, leaving);
    }

    /// @dev For nodes without seats: settlement does the same for members. Without it an operator could see the last of
    /// its bond leave, but nobody could have it credited.
    function rollPool(Ledger storage ledger, uint32 node) public {
        _requireKnown(ledger, node);
        ledger.pools[node] = Pools.sync(ledger, node);
    }

    function setLeaving(Ledger storage ledger, uint32 node, bool leaving) public {
        NodeRecord storage record = _governed(ledger, node);
        Epochs.requireCandidatesOpen(ledger);
        record.leaving = leaving;
        if (leaving && record.candidate) Candidates.remove(ledger, node);
        emit IStaking.NodeLeaving(node, leaving);
    }

    /// @dev Takes effect when a deposit made now would: never in an epoch whose committee may be chosen already.
    function unjail(Ledger storage ledger, uint32 node) public {
        NodeRecord storage record = _governed(ledger, node);
        uint32 epoch = ledger.clock.epoch;
        require(record.isJailedIn(epoch) && record.unjailFrom == 0, IStaking.NodeNotJailed(node));
        require(epoch >= record.jailedUntil, IStaking.NodeJailed(node, record.jailedUntil));
        IStaking.Pool memory pool = Pools.sync(ledger, node);
        uint256 bond = _freeBond(pool);
        uint256 minimum = ledger.parameters.minBond;
        require(bond >= minimum, IStaking.BondTooLow(bond, minimum));
        (uint32 from,) = Epochs.effective(ledger);
        record.unjailFrom = from;
        ledger.pools[node] = pool;
        emit IStaking.NodeUnjailed(node, from);
    }

    function tryJoin(Ledger storage ledger, uint32 node, uint32 loser) public {
        _requireKnown(ledger, node);
        Epochs.requireCandidatesOpen(ledger);
        NodeRecord storage record = ledger.nodes[node];
        require(!record.candidate, IStaking.AlreadyCandidate(node));
        require(!record.leaving, IStaking.NodeIsLeaving(node));
        require(!record.isJailedIn(ledger.clock.epoch + 1), IStaking.NodeJailed(node, record.jailedUntil));
        IStaking.Pool memory pool = Pools.sync(ledger, node);
        ledger.pools[node] = pool;
        (uint256 bond,) = Pools.backingNext(pool, ledger.clock.epoch);
        uint256 minimum = ledger.parameters.minBond;
        require(bond >= minimum, IStaking.BondTooLow(bond, minimum));

        uint32 replaced = Candidates.add(ledger, node, loser);
        emit IStaking.CandidateJoined(node, replaced);
    }

    /// @dev Nothing that counts in the running epoch changes: activeFrom is never moved to it or before.
    function accept(Ledger storage ledger, uint8 shard, uint32 since) public {
        IStaking.Shard storage slot = ledger.shards[shard];
        uint32 owner = slot.owner;
        // A shard without an owner or beyond the network has nobody to sign for it.
        require(ledger.nodes[owner].isSigner(msg.sender, ledger.clock.epoch), IStaking.NotHotKey(owner, msg.sender));
        require(since == slot.since, IStaking.ShardChanged(shard, since, slot.since));
        uint32 next = ledger.clock.epoch + 1;
        uint32 activeFrom = slot.activeFrom;
        if (activeFrom > next) (activeFrom, slot.activeFrom) = (next, next);
        emit IStaking.ShardAccepted(shard, owner, since, activeFrom);
    }

    function weight(Ledger storage ledger, uint32 node) public view returns (uint256) {
        return Candidates.weight(ledger, node);
    }

    /// @dev A node as the running epoch sees it: with the commission and the jail that apply in it.
    function recordOf(Ledger storage ledger, uint32 node) public view returns (IStaking.Node memory) {
        NodeRecord memory record = ledger.nodes[node];
        uint32 epoch = ledger.clock.epoch;
        bool isPending = record.nextCommissionFrom > epoch;
        return IStaking.Node({
            governance: record.governance,
            payout: record.payout,
            hotKey: record.hotKey,
            commissionBps: ledger.nodes[node].commissionIn(epoch),
            nextCommissionBps: isPending ? record.nextCommissionBps : 0,
            nextCommissionFrom: isPending ? record.nextCommissionFrom : 0,
            missCount: record.missCount,
            jailed: ledger.nodes[node].isJailedIn(epoch),
            jailedUntil: record.jailedUntil,
            unjailFrom: record.unjailFrom,
            leaving: record.leaving,
            candidate: record.candidate,
            replacedHotKey: record.oldHotKeyUntil == epoch ? record.oldHotKey : address(0)
        });
    }

    /// @dev Bond that is not on its way out.
    function _freeBond(IStaking.Pool memory pool) private pure returns (uint256) {
        return FixedPointMathLib.zeroFloorSub(pool.bond, uint256(pool.bondLeaving[0]) + pool.bondLeaving[1]);
    }

    function _takeHotKey(Ledger storage ledger, uint32 node, address hotKey) private {
        require(hotKey != address(0), IStaking.ZeroAddress());
        uint32 taken = ledger.hotKeys[hotKey];
        require(taken == 0, IStaking.HotKeyTaken(hotKey, taken));
        ledger.hotKeys[hotKey] = node;
        ledger.nodes[node].hotKey = hotKey;
    }

    function _governed(Ledger storage ledger, uint32 node) private view returns (NodeRecord storage record) {
        _requireKnown(ledger, node);
        record = ledger.nodes[node];
        require(record.governance == msg.sender, IStaking.NotGovernance(node, msg.sender));
    }

    function _requireKnown(Ledger storage ledger, uint32 node) private view {
        require(ledger.nodes[node].governance != address(0), IStaking.UnknownNode(node));
    }

    function _requireText(string calldata text, uint256 maximum) private pure {
        uint256 length = bytes(text).length;
        require(length != 0 && length <= maximum, IStaking.InvalidText(length, maximum));
    }

    /// @dev Multiplying by 1 tells a key outside the subgroup from a wrong signature. The operator is in the message,
    /// so that nobody can register another's key.
    function _requirePossession(BLS.G1Point calldata key, BLS.G2Point calldata possession) private view {
        BLS.G1Point memory point = key;
        (bool ok,) = G1.tryMsm(abi.encode(point, uint256(1)), KEY_CHECK_GAS);
        require(ok && !G1.isInfinity(point), IStaking.InvalidBlsKey());
        bytes32 message = keccak256(abi.encode(T_POP, block.chainid, address(this), msg.sender, point));
        require(Confirmations.holds(point, possession, message), IStaking.InvalidPossession());
    }
}
