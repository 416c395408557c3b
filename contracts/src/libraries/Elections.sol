// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {BLS} from "solady/utils/ext/ithaca/BLS.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {IBeacon} from "../interfaces/IBeacon.sol";
import {ICommittee} from "../interfaces/ICommittee.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {ShardSet} from "../types/ShardSet.sol";
import {Candidates} from "./Candidates.sol";
import {Epochs} from "./Epochs.sol";
import {Clock, Ledger, NodeRecord} from "./Ledger.sol";
import {Votes} from "./Votes.sol";

/// @title Elections
/// @notice Beginning an epoch, choosing the next committee and handing the shards over to it. docs/protocol.md,
/// "Committee", "Epoch change".
library Elections {
    bytes32 private constant T_EPOCH = keccak256("walrus/EPOCH/1");
    /// @dev With fewer nodes some node would hold more than f seats.
    uint256 private constant MIN_NODES = 4;
    /// @dev The base field's modulus in two words, as a coordinate is.
    uint256 private constant P_HIGH = 0x1a0111ea397fe69a4b1ba7b6434bacd7;
    uint256 private constant P_LOW = 0x64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab;

    /// @dev Begins epoch `next` with everything about the one before forgotten but the relief streak and the sales.
    function start(Ledger storage ledger, uint32 next, uint128 returned, uint128 reserve) public {
        IBeacon beacon = IBeacon(ledger.peers.beacon);
        uint64 number = SafeCastLib.toUint64(beacon.blockNumber());
        bytes32 tag = keccak256(abi.encode(T_EPOCH, block.chainid, address(this), next, beacon.parentHash()));
        Clock storage clock = ledger.clock;
        (clock.epoch, clock.startTime, clock.startBlock) = (next, uint64(block.timestamp), number);
        (clock.settled, clock.selected, clock.settling) = (0, false, false);
        ledger.tag = tag;
        emit IStaking.EpochAdvanced(next, uint64(block.timestamp), number, tag, returned, reserve);
    }

    /// @dev Chooses committee and terms of the next epoch; they come into office in `rotate`.
    function select(Ledger storage ledger) public {
        IStaking.Phase phase = Epochs.phase(ledger);
        require(phase != IStaking.Phase.Open, IStaking.TooEarly(block.timestamp, Epochs.middle(ledger)));
        require(phase == IStaking.Phase.Closed, IStaking.WrongPhase(phase));
        ledger.clock.selected = true;
        ledger.selector = msg.sender;

        uint32 epoch = ledger.clock.epoch + 1;
        IStaking.Terms memory terms = Votes.tally(ledger);
        ledger.elected = terms;
        emit IStaking.TermsElected(epoch, terms.price, terms.writePrice, terms.capacity);

        uint256 shards = ledger.parameters.shards;
        (uint32[] memory nodes, uint8[] memory seats) = _elect(ledger, shards);
        if (nodes.length == 0) _repeat(ledger, epoch, shards);
        else _seatNext(ledger, epoch, nodes, seats, _owners(ledger, shards));
    }

    /// @dev Brings terms, committee and keys of the epoch that has just become the running one into office.
    function rotate(Ledger storage ledger) public returns (IStaking.Terms memory terms) {
        terms = ledger.elected;
        ledger.terms = terms;
        uint32[] memory old = ledger.current.nodes;
        ledger.previous.nodes = old;
        ledger.previous.seats = ledger.current.seats;
        if (ledger.clock.repeating) {
            (ledger.clock.repeating, ledger.clock.salesOpen) = (false, false);
            ledger.current.key = ledger.next.key;
            delete ledger.next;
            _seat(ledger);
            return terms;
        }
        for (uint256 i; i < old.length; ++i) {
            ledger.nodes[old[i]].seats = 0;
        }
        ledger.current = ledger.next;
        delete ledger.next;
        uint256 jailedSeats = _seat(ledger);
        uint256 shards = ledger.parameters.shards;
        _handOver(ledger, shards);
        ledger.clock.salesOpen = jailedSeats <= (shards - 1) / 3;
    }

    /// @dev Sum of the keys, and shards, of the members in `bits`: from the whole committee's without the others',
    /// because a certificate misses few.
    function signers(Ledger storage ledger, uint256 bits) public view returns (BLS.G1Point memory key, ShardSet held) {
        uint32[] memory nodes = ledger.current.nodes;
        require(bits >> nodes.length == 0, IStaking.UnknownSigners(bits));
        key = ledger.current.key;
        for (uint256 i; i < nodes.length; ++i) {
            if (bits >> i & 1 == 1) held = held.union(ledger.held[i]);
            else key = BLS.add(key, _negate(ledger.nodes[nodes[i]].blsKey));
        }
    }

    function _seatNext(
        Ledger storage ledger,
        uint32 epoch,
        uint32[] memory nodes,
        uint8[] memory seats,
        uint32[] memory owners
    ) private {
        uint32[] memory next = ICommittee(ledger.peers.committee).assign(owners, nodes, seats);
        for (uint256 s; s < next.length; ++s) {
            if (next[s] != owners[s]) ledger.shards[s].next = next[s];
        }
        BLS.G1Point memory key = _sumOfKeys(ledger, nodes, epoch);
        (ledger.next.nodes, ledger.next.seats, ledger.next.key) = (nodes, seats, key);
        emit IStaking.CommitteeSelected(epoch, nodes, seats, next, key, false);
    }

    /// @dev Even the same members sign with another key once one of them has changed its own.
    function _repeat(Ledger storage ledger, uint32 epoch, uint256 shards) private {
        ledger.clock.repeating = true;
        uint32[] memory nodes = ledger.current.nodes;
        BLS.G1Point memory key = _sumOfKeys(ledger, nodes, epoch);
        ledger.next.key = key;
        emit IStaking.CommitteeSelected(epoch, nodes, ledger.current.seats, _owners(ledger, shards), key, true);
    }

    /// @dev Nodes with seats and their seats, in the order of the candidates; nobody with fewer than four eligible
    /// ones.
    function _elect(Ledger storage ledger, uint256 shards)
        private
        view
        returns (uint32[] memory nodes, uint8[] memory seats)
    {
        uint256[] memory weights;
        (nodes, weights) = _eligible(ledger);
        if (nodes.length < MIN_NODES) return (new uint32[](0), seats);
        ICommittee committee = ICommittee(ledger.peers.committee);
        seats = committee.apportion(weights, shards, committee.seatCap(shards, nodes.length));
        uint256 count;
        for (uint256 i; i < nodes.length; ++i) {
            if (seats[i] == 0) continue;
            (nodes[count], seats[count]) = (nodes[i], seats[i]);
            ++count;
        }
        assembly ("memory-safe") {
            mstore(nodes, count)
            mstore(seats, count)
        }
    }

    function _eligible(Ledger storage ledger) private view returns (uint32[] memory nodes, uint256[] memory weights) {
        nodes = ledger.candidates;
        weights = new uint256[](nodes.length);
        uint256 count;
        for (uint256 i; i < nodes.length; ++i) {
            uint256 weight = Candidates.weight(ledger, nodes[i]);
            if (weight == 0) continue;
            (nodes[count], weights[count]) = (nodes[i], weight);
            ++count;
        }
        assembly ("memory-safe") {
            mstore(nodes, count)
            mstore(weights, count)
        }
    }

    function _owners(Ledger storage ledger, uint256 shards) private view returns (uint32[] memory owners) {
        owners = new uint32[](shards);
        for (uint256 s; s < shards; ++s) {
            owners[s] = ledger.shards[s].owner;
        }
    }

    /// @dev Keys in `epoch`. They were checked when they were announced, so the additions cannot fail.
    function _sumOfKeys(Ledger storage ledger, uint32[] memory nodes, uint32 epoch)
        private
        view
        returns (BLS.G1Point memory sum)
    {
        for (uint256 i; i < nodes.length; ++i) {
            sum = BLS.add(sum, ledger.blsKeyIn(nodes[i], epoch));
        }
    }

    /// @dev The negative of a key, which is never infinity: y becomes p - y.
    function _negate(BLS.G1Point memory key) private pure returns (BLS.G1Point memory) {
        uint256 low = uint256(key.y_b);
        uint256 high = P_HIGH - uint256(key.y_a) - (low > P_LOW ? 1 : 0);
        unchecked {
            low = P_LOW - low;
        }
        return BLS.G1Point(key.x_a, key.x_b, bytes32(high), bytes32(low));
    }

    /// @dev Gives the members their seats, indices and keys; returns how many seats sit in jail.
    function _seat(Ledger storage ledger) private returns (uint256 jailedSeats) {
        uint32[] memory nodes = ledger.current.nodes;
        uint8[] memory seats = ledger.current.seats;
        for (uint256 i; i < nodes.length; ++i) {
            NodeRecord storage record = ledger.nodes[nodes[i]];
            record.seats = seats[i];
            // At most maxNodes, which is at most 100.
            // forge-lint: disable-next-line(unsafe-typecast)
            record.index = uint8(i);
            ledger.takeBlsKey(nodes[i]);
            if (record.isJailedIn(ledger.clock.epoch)) jailedSeats += seats[i];
        }
    }

    /// @dev The first owner of a shard finds nothing to inherit and answers for everything at once.
    function _handOver(Ledger storage ledger, uint256 shards) private {
        uint32 epoch = ledger.clock.epoch;
        uint32 inherited = epoch + ledger.parameters.inheritanceEpochs;
        ShardSet[] memory held = new ShardSet[](ledger.current.nodes.length);
        for (uint256 s; s < shards; ++s) {
            IStaking.Shard memory shard = ledger.shards[s];
            if (shard.next != 0) {
                uint32 activeFrom = shard.owner == 0 ? epoch : inherited;
                shard = IStaking.Shard(shard.next, epoch, activeFrom, 0, shard.owner);
                ledger.shards[s] = shard;
            }
            uint256 index = ledger.nodes[shard.owner].index;
            held[index] = held[index].with(s);
        }
        for (uint256 i; i < held.length; ++i) {
            ledger.held[i] = held[i];
        }
    }
}
