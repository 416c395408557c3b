// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BLS} from "solady/utils/ext/ithaca/BLS.sol";

import {IAvailabilityProofs} from "../../src/interfaces/IAvailabilityProofs.sol";
import {IBlobRegistry} from "../../src/interfaces/IBlobRegistry.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {IWAL} from "../../src/interfaces/IWAL.sol";
import {ShardSet} from "../../src/types/ShardSet.sol";
import {TestKeys} from "../TestKeys.sol";

/// @title MockStaking
/// @notice The part of Staking that the market, the claims and the fraud proofs see, every value of it set by the test:
/// unit tests reach committees, handovers and jails that would take many epochs to grow. Node v signs with secret v.
contract MockStaking {
    IWAL public immutable wal;
    IBlobRegistry public immutable registry;
    IAvailabilityProofs public immutable proofs;
    uint256 private immutable SHARDS;

    struct Terms {
        uint64 price;
        uint64 writePrice;
        uint128 capacity;
    }

    uint32 public epoch;
    /// @dev Elected for the epochs to come; as they are while the capacity is 0.
    Terms public terms;
    uint64 public startBlock;
    bytes32 public tag;
    bool public salesOpen = true;
    uint256 public reserve;
    uint256 public fees;
    mapping(uint256 => IStaking.Shard) private _shards;
    mapping(uint32 => address) private _hotKeys;
    mapping(uint32 => bool) private _jailed;
    uint32[] private _members;

    constructor(address wal_, address registry_, address proofs_, uint256 shards_) {
        wal = IWAL(wal_);
        registry = IBlobRegistry(registry_);
        proofs = IAvailabilityProofs(proofs_);
        SHARDS = shards_;
        _start();
    }

    // ------------------------------------------------------------------ set by tests

    /// @dev Nodes 1 to `members`, shards dealt in turn, all since epoch 0.
    function seat(uint32 members) external {
        delete _members;
        for (uint32 v = 1; v <= members; ++v) {
            _members.push(v);
        }
        for (uint256 s = 0; s < SHARDS; ++s) {
            _shards[s] = IStaking.Shard(uint32(s % members) + 1, 0, 0, 0, 0);
        }
    }

    function setShard(uint256 index, uint32 owner, uint32 since, uint32 activeFrom) external {
        _shards[index] = IStaking.Shard(owner, since, activeFrom, 0, 0);
    }

    function setHotKey(uint32 node, address hotKey) external {
        _hotKeys[node] = hotKey;
    }

    function setJailed(uint32 node, bool jailed) external {
        _jailed[node] = jailed;
    }

    function setSales(bool open) external {
        salesOpen = open;
    }

    function setTerms(uint64 price, uint64 writePrice, uint128 capacity) external {
        terms = Terms(price, writePrice, capacity);
    }

    function setTag(bytes32 tag_) external {
        tag = tag_;
    }

    /// @dev Closes the running epoch and opens the next one, as `beginSettle` and `advance` do.
    function advance() external {
        closeEpoch();
        openEpoch();
    }

    function closeEpoch() public {
        (uint256 fee,,) = registry.closeEpoch();
        fees += fee;
    }

    function openEpoch() public {
        epoch += 1;
        _start();
        Terms memory next = terms;
        if (next.capacity == 0) next = Terms(registry.price(), registry.writePrice(), registry.capacity());
        registry.openEpoch(epoch, next.price, next.writePrice, next.capacity);
    }

    function settle(uint32 node) external returns (IAvailabilityProofs.Status, uint128, uint128, address) {
        return proofs.settleClaim(node);
    }

    // ------------------------------------------------------------------ as Staking

    function fundReserve(address, uint256 amount) external {
        require(msg.sender == address(registry), IStaking.NotPeer(msg.sender));
        reserve += amount;
        require(wal.balanceOf(address(this)) >= reserve + fees, "reserve funded without money");
    }

    function epochTag() external view returns (uint32, bytes32) {
        return (epoch, tag);
    }

    function epochStart() external view returns (uint32, uint64) {
        return (epoch, startBlock);
    }

    function shard(uint256 index) external view returns (IStaking.Shard memory) {
        require(index < SHARDS, "shard out of range");
        return _shards[index];
    }

    function prover(uint32 node, address caller) external view returns (bool authorized, uint256 seats, bool eligible) {
        seats = _held(node).size();
        return (caller == _hotKeys[node], seats, seats != 0 && !_jailed[node]);
    }

    function signers(uint256 bits) external view returns (BLS.G1Point memory key, ShardSet held) {
        require(bits >> _members.length == 0, "signer beyond the committee");
        uint256 secret;
        for (uint256 i = 0; i < _members.length; ++i) {
            if ((bits >> i) & 1 == 0) continue;
            secret += _members[i];
            held = held.union(_held(_members[i]));
        }
        return (TestKeys.g1(secret), held);
    }

    function _held(uint32 node) private view returns (ShardSet held) {
        for (uint256 s = 0; s < SHARDS; ++s) {
            if (_shards[s].owner == node) held = held.with(s);
        }
    }

    function _start() private {
        startBlock = uint64(block.number);
        tag = keccak256(abi.encode("mock epoch", block.chainid, address(this), epoch, blockhash(block.number - 1)));
    }
}
