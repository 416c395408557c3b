// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC721} from "solady/tokens/ERC721.sol";
import {BLS} from "solady/utils/ext/ithaca/BLS.sol";

import {IAvailabilityProofs} from "../../src/interfaces/IAvailabilityProofs.sol";
import {IFraudProofs} from "../../src/interfaces/IFraudProofs.sol";
import {Network} from "../Network.sol";
import {TestKeys} from "../TestKeys.sol";

/// Gas of each entry point as a transaction of its own, intrinsic gas and calldata included, in the local network of
/// ten nodes. Committed in contracts/snapshots.
/// forge-config: default.isolate = true
contract GasTest is Network {
    uint64 private constant CHUNK = 4 * 126_976; // one chunk a sliver, k = 4

    IFraudProofs.Witness private nothing;

    function setUp() public override {
        super.setUp();
        begin(10);
    }

    function test_Gas_Market() public {
        _register(CHUNK, 1);
        vm.snapshotGasLastCall("BlobRegistry", "register for 1 epoch, first of an account");
        uint64 object = _register(CHUNK, 1);
        vm.snapshotGasLastCall("BlobRegistry", "register for 1 epoch");
        _register(CHUNK, 52);
        vm.snapshotGasLastCall("BlobRegistry", "register for 52 epochs");
        vm.prank(alice);
        registry.extend(object, 10, type(uint256).max);
        vm.snapshotGasLastCall("BlobRegistry", "extend by 10 epochs");

        (, bytes32 tag) = staking.epochTag();
        bytes32 root = keccak256("root");
        bytes32 message =
            keccak256(abi.encode(keccak256("walrus/CONFIRM/1"), tag, object, registry.blobObject(object).blobId, root));
        uint256 quorum = (1 << 7) - 1;
        BLS.G2Point memory signature = TestKeys.sign(secretOf(quorum), message);
        registry.certify(object, root, signature, quorum);
        vm.snapshotGasLastCall("BlobRegistry", "certify, 7 of 10 nodes");
        _holdAndRelease(object, root, (1 << 7) - 1);
    }

    /// What reservations, jars and the end of an object cost, in used slots of the caller's balance.
    function test_Gas_Reservations() public {
        uint128 billed = registry.billedWeight(CHUNK);
        vm.startPrank(alice);
        registry.buy(3 * billed, 1, 11, type(uint256).max);
        vm.snapshotGasLastCall("BlobRegistry", "buy for 10 epochs");
        (uint64 a, uint64 b) = registry.splitBytes(1, billed);
        vm.snapshotGasLastCall("BlobRegistry", "splitBytes");
        (, uint64 d) = registry.splitEpochs(b, 6);
        vm.snapshotGasLastCall("BlobRegistry", "splitEpochs");
        registry.refund(d);
        vm.snapshotGasLastCall("BlobRegistry", "refund");
        (uint64 object,) = registry.registerReserved(a, CHUNK, keccak256("content"), true, type(uint256).max);
        vm.snapshotGasLastCall("BlobRegistry", "registerReserved");
        uint64 r = registry.deleteBlob(object);
        vm.snapshotGasLastCall("BlobRegistry", "deleteBlob");
        registry.buy(billed, 2, 11, type(uint256).max);
        registry.merge(r, r + 1);
        vm.snapshotGasLastCall("BlobRegistry", "merge");
        object = registry.register(CHUNK, keccak256("content"), 1, false, type(uint256).max);
        r = registry.buy(billed, 3, 5, type(uint256).max);
        registry.extendReserved(object, r);
        vm.snapshotGasLastCall("BlobRegistry", "extendReserved");
        registry.setAttribute(object, "name", "a photograph");
        vm.snapshotGasLastCall("BlobRegistry", "setAttribute");
        _gasOfJar(registry.register(CHUNK, keccak256("content"), 1, false, type(uint256).max));
        vm.stopPrank();
    }

    /// What owners do to their tokens, and several calls in one.
    function test_Gas_Owners() public {
        uint128 billed = registry.billedWeight(CHUNK);
        bytes[] memory calls = new bytes[](3);
        calls[0] = _permit(1000 ether);
        calls[1] = abi.encodeCall(registry.buy, (2 * billed, 1, 5, type(uint256).max));
        calls[2] = abi.encodeCall(registry.registerReserved, (1, CHUNK, keccak256("content"), true, type(uint256).max));
        vm.startPrank(alice);
        registry.multicall(calls);
        vm.snapshotGasLastCall("BlobRegistry", "multicall of permit, buy and registerReserved");
        uint64 object = registry.register(CHUNK, keccak256("content"), 1, true, type(uint256).max);
        registry.setAttribute(object, "name", "a photograph");
        registry.setAttribute(object, "name", "");
        vm.snapshotGasLastCall("BlobRegistry", "setAttribute, removed");
        ERC721(address(registry)).transferFrom(alice, address(this), object);
        vm.snapshotGasLastCall("BlobRegistry", "transferFrom");
        vm.stopPrank();
        honestEpoch(0);
        honestEpoch(0);
        registry.burn(object);
        vm.snapshotGasLastCall("BlobRegistry", "burn");
    }

    function _permit(uint256 value) private returns (bytes memory) {
        (, uint256 secret) = makeAddrAndKey("alice");
        bytes32 typehash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 hash = keccak256(abi.encode(typehash, alice, address(registry), value, 0, block.timestamp));
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(secret, keccak256(abi.encodePacked("\x19\x01", wal.DOMAIN_SEPARATOR(), hash)));
        return abi.encodeCall(registry.permit, (value, block.timestamp, v, r, s));
    }

    function _gasOfJar(uint64 object) private {
        registry.fundJar(object, 1000 ether);
        vm.snapshotGasLastCall("BlobRegistry", "fundJar");
        registry.setJar(object, type(uint64).max, 10, 1e9);
        vm.snapshotGasLastCall("BlobRegistry", "setJar");
        registry.renew(object);
        vm.snapshotGasLastCall("BlobRegistry", "renew for 10 epochs");
        registry.drainJar(object, 1);
        vm.snapshotGasLastCall("BlobRegistry", "drainJar");
        registry.share(object, type(uint64).max, 10, 1e9);
        vm.snapshotGasLastCall("BlobRegistry", "share");
    }

    /// By a node that did not sign, and again in the same epoch: the first change copies the running epoch's set away.
    function _holdAndRelease(uint64 object, bytes32 root, uint256 held) private {
        uint8 shard;
        while (held >> shard & 1 == 1) ++shard;
        address hot = hotKey(staking.shard(shard).owner);
        uint256 price = 8 * uint256(registry.price()) * registry.sliverWeight(object);
        wal.transfer(hot, price);
        draw();
        finish();
        vm.startPrank(hot);
        wal.approve(address(registry), price);
        registry.hold(object, shard, root);
        vm.snapshotGasLastCall("BlobRegistry", "hold");
        registry.release(object, shard, root, price);
        vm.snapshotGasLastCall("BlobRegistry", "release, paid");
        vm.stopPrank();
    }

    /// The figure of the project: <= 165 000 gas, the same to within 200 at 1 chunk and at 1 000, in used slots.
    function test_Gas_SubmitProof() public {
        store(CHUNK, 3);
        store(1, 1); // gone after epoch 2: W changes in either measurement, as an unchanged word is cheaper to store
        honestEpoch(0);
        honestEpoch(0);
        draw();
        vm.snapshotGasLastCall("AvailabilityProofs", "pokeSeed");
        proveHonestly(1);
        uint256 one = vm.snapshotGasLastCall("AvailabilityProofs", "submitProof, 1 chunk");

        store(999 * CHUNK, 2);
        finish();
        draw();
        IAvailabilityProofs.ClaimBody memory body = proveHonestly(1);
        uint256 thousand = vm.snapshotGasLastCall("AvailabilityProofs", "submitProof, 1 000 chunks");
        assertEq(body.weight, 1000 * 126_976 + 1000 * 224 + 2 * 256, "1 000 full chunks");
        assertLe(thousand, 165_000, "submitProof");
        assertApproxEqAbs(one, thousand, 200, "constant in the data");
    }

    function test_Gas_SubmitProofWithExclusions() public {
        for (uint256 i = 0; i < 20; ++i) {
            store(1, 3);
        }
        honestEpoch(0);
        honestEpoch(0);
        draw();
        uint104 lost = obligations(1, "")[3];
        bytes memory list = abi.encodePacked(uint72(lost >> 32));
        (IAvailabilityProofs.ClaimBody memory body, uint256 y) = claimOf(canonical(1, list), list);
        vm.prank(hotKey(1));
        proofs.submitProof(1, body, bytes32(y), OPENING);
        vm.snapshotGasLastCall("AvailabilityProofs", "submitProof, 1 exclusion");
    }

    function test_Gas_ProveFraud() public {
        store(CHUNK, 3);
        uint64 full = store(128 * CHUNK, 3);
        honestEpoch(0);
        draw();
        bytes32 salt = keccak256("salt");
        fraudProofs.commitFraud(keccak256(abi.encode(address(this), uint32(1), uint32(2), salt)));
        vm.snapshotGasLastCall("FraudProofs", "commitFraud");

        assertLe(_proveSum(1, 0, "proveFraud, sum of 1 chunk"), 200_000, "one chunk");
        assertLe(_proveSum(2, 1, "proveFraud, sum of 128 chunks"), 1_600_000, "a full group");

        Trace memory t = canonical(3, "");
        uint104[] memory kept = new uint104[](1);
        kept[0] = t.leaves[0].key;
        Trace memory short = traceOf(kept);
        IAvailabilityProofs.ClaimBody memory body = submit(3, short);
        IFraudProofs.Witness memory witness;
        witness.group.key = t.leaves[1].key;
        assertEq(witness.group.key >> 40, full, "the second object");
        IFraudProofs.Step memory step = stepOf(short, 1);
        fraudProofs.proveFraud(3, body, IFraudProofs.Kind.Omission, step, witness, 0);
        vm.snapshotGasLastCall("FraudProofs", "proveFraud, omission");
        _proveOrder(4);
        _proveIntrusion(5);
    }

    function _proveSum(uint32 node, uint256 index, string memory name) private returns (uint256) {
        Trace memory t = canonical(node, "");
        for (uint256 i = index; i < t.leaves.length; ++i) {
            t.scalars[i] = addmod(t.scalars[i], 1, TestKeys.ORDER);
            t.leaves[i].sum = TestKeys.g1(t.scalars[i]);
        }
        IAvailabilityProofs.ClaimBody memory body = submit(node, t);
        IFraudProofs.Witness memory witness;
        witness.group = groupOf(t.leaves[index].key);
        IFraudProofs.Step memory step = stepOf(t, index);
        fraudProofs.proveFraud(node, body, IFraudProofs.Kind.Sum, step, witness, 0);
        return vm.snapshotGasLastCall("FraudProofs", name);
    }

    function _proveOrder(uint32 node) private {
        uint104 key = canonical(node, "").leaves[0].key;
        uint104[] memory twice = new uint104[](2);
        (twice[0], twice[1]) = (key, key);
        Trace memory t = traceOf(twice);
        IAvailabilityProofs.ClaimBody memory body = submit(node, t);
        fraudProofs.proveFraud(node, body, IFraudProofs.Kind.Order, stepOf(t, 1), nothing, 0);
        vm.snapshotGasLastCall("FraudProofs", "proveFraud, order");
    }

    function _proveIntrusion(uint32 node) private {
        uint104[] memory others = new uint104[](1);
        others[0] = canonical(node + 1, "").leaves[0].key;
        Trace memory t = traceOf(others);
        IAvailabilityProofs.ClaimBody memory body = submit(node, t);
        fraudProofs.proveFraud(node, body, IFraudProofs.Kind.Intrusion, stepOf(t, 0), nothing, 0);
        vm.snapshotGasLastCall("FraudProofs", "proveFraud, intrusion");
    }

    function _register(uint64 size, uint32 epochs) private returns (uint64) {
        vm.prank(alice);
        return registry.register(size, keccak256("content"), epochs, false, type(uint256).max);
    }
}
