// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Presets} from "../script/Presets.sol";
import {AvailabilityProofs} from "../src/AvailabilityProofs.sol";
import {Beacon} from "../src/Beacon.sol";
import {BlobRegistry} from "../src/BlobRegistry.sol";
import {FraudProofs} from "../src/FraudProofs.sol";
import {WAL} from "../src/WAL.sol";
import {IAvailabilityProofs} from "../src/interfaces/IAvailabilityProofs.sol";
import {Hashes} from "../src/libraries/Hashes.sol";
import {Parameters, Peers} from "../src/types/Parameters.sol";
import {Claims} from "./Claims.sol";
import {TestKeys} from "./TestKeys.sol";
import {MockStaking} from "./mocks/MockStaking.sol";

/// @title Isolated
/// @notice Market, claims and fraud proofs beside a Staking whose every value the test sets (MockStaking): ten nodes of
/// one shard each, in epoch 1. Network is the same with the real Staking.
abstract contract Isolated is Claims {
    uint32 internal constant NODES = 10;
    uint256 internal constant EVERYBODY = (1 << NODES) - 1;

    WAL internal wal;
    Beacon internal beacon;
    MockStaking internal staking;
    Parameters internal parameters;
    Peers internal peers;
    address internal alice = makeAddr("alice");
    address internal mallory = makeAddr("mallory");

    function setUp() public virtual {
        vm.roll(100);
        vm.warp(1_700_000_000);
        parameters = Presets.load("local");
        _deploy();
        setUpClaims(parameters.shards);
        staking.seat(NODES);
        for (uint32 v = 1; v <= NODES; ++v) {
            staking.setHotKey(v, hotKey(v));
        }
        wal.transfer(alice, 1_000_000 ether);
        vm.prank(alice);
        wal.approve(address(registry), type(uint256).max);
        advance();
    }

    function hotKey(uint32 node) internal pure returns (address) {
        return address(uint160(0xbeef0000 + uint256(node)));
    }

    /// @dev Moves to the next epoch, a whole epoch of blocks later.
    function advance() internal {
        vm.roll(vm.getBlockNumber() + 60);
        staking.advance();
    }

    /// @dev Draws the seed in the first block in which that is possible.
    function draw() internal returns (bytes32) {
        vm.roll(staking.startBlock() + parameters.seedDelay);
        return proofs.pokeSeed();
    }

    function register(uint64 size, uint32 epochs) internal returns (uint64 object) {
        bytes32 salt = keccak256(abi.encode("content", registry.objectCount()));
        vm.prank(alice);
        object = registry.register(size, salt, epochs, false, type(uint256).max);
        salts[object] = salt;
    }

    /// @dev Registers a blob and has `signers` (bit v - 1 for node v) confirm it.
    function store(uint64 size, uint32 epochs, uint256 signers) internal returns (uint64 object) {
        object = register(size, epochs);
        certify(object, signers);
    }

    function store(uint64 size, uint32 epochs) internal returns (uint64) {
        return store(size, epochs, EVERYBODY);
    }

    function certify(uint64 object, uint256 signers) internal {
        bytes32 root = commitmentRootOf(salts[object], registry.blobObject(object).size);
        registry.certify(object, root, TestKeys.sign(secretOf(signers), confirmationOf(object, root)), signers);
    }

    function confirmationOf(uint64 object, bytes32 root) internal view returns (bytes32) {
        return keccak256(
            abi.encode(keccak256("walrus/CONFIRM/1"), staking.tag(), object, registry.blobObject(object).blobId, root)
        );
    }

    /// @dev Sum of the secrets of the signers: node v's is v.
    function secretOf(uint256 signers) internal pure returns (uint256 secret) {
        for (uint256 i = 0; i < NODES; ++i) {
            if ((signers >> i) & 1 == 1) secret += i + 1;
        }
    }

    /// @dev Submits, for `node` and by its hot key, the claim that ends where `trace` ends.
    function submit(uint32 node, Trace memory trace) internal returns (IAvailabilityProofs.ClaimBody memory body) {
        uint256 y;
        (body, y) = claimOf(trace, "");
        submit(node, body, y);
    }

    function submit(uint32 node, IAvailabilityProofs.ClaimBody memory body, uint256 y) internal {
        vm.prank(hotKey(node));
        proofs.submitProof(node, body, bytes32(y), OPENING);
    }

    function _deploy() private {
        uint256 nonce = vm.getNonce(address(this));
        address[6] memory at;
        for (uint256 i = 0; i < at.length; ++i) {
            at[i] = vm.computeCreateAddress(address(this), nonce + i);
        }
        peers = Peers(at[0], at[2], at[3], at[4], at[5], at[1], address(0));
        wal = new WAL(address(this));
        beacon = new Beacon();
        staking = new MockStaking(at[0], at[3], at[4], parameters.shards);
        registry = new BlobRegistry(parameters, peers);
        proofs = new AvailabilityProofs(parameters, peers);
        fraudProofs = new FraudProofs(parameters, peers);
        assertEq(address(fraudProofs), at[5], "deployed as computed");
    }
}
