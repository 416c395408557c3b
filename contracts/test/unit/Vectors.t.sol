// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";
import {BLS} from "solady/utils/ext/ithaca/BLS.sol";

import {CommitmentTree} from "../../src/libraries/CommitmentTree.sol";
import {Confirmations} from "../../src/libraries/Confirmations.sol";
import {Exclusions} from "../../src/libraries/Exclusions.sol";
import {G1} from "../../src/libraries/G1.sol";
import {Geometry} from "../../src/libraries/Geometry.sol";
import {Hashes} from "../../src/libraries/Hashes.sol";
import {PointEvaluation} from "../../src/libraries/PointEvaluation.sol";
import {TraceTree} from "../../src/libraries/TraceTree.sol";

/// @dev The libraries that read calldata, behind calls.
contract Twin {
    function commitmentLeaf(uint8 sliver, uint32 group, bytes calldata points) external pure returns (bytes32) {
        return CommitmentTree.leafHash(sliver, group, points);
    }

    function commitmentHolds(
        bytes32 root,
        uint256 shards,
        uint256 groups,
        uint256 sliver,
        uint256 group,
        bytes calldata points,
        bytes32[] calldata path
    ) external pure returns (bool) {
        return CommitmentTree.holds(root, shards, groups, sliver, group, points, path);
    }

    function traceHolds(bytes32 root, uint256 leaves, uint256 index, bytes32 leaf, bytes32[] calldata path)
        external
        pure
        returns (bool)
    {
        return TraceTree.holds(root, leaves, index, leaf, path);
    }

    function claim(
        bytes32 traceRoot,
        uint256 leaves,
        BLS.G1Point calldata commitment,
        uint256 weight,
        uint256 excluded,
        bytes calldata exclusions
    ) external pure returns (bytes32) {
        return Hashes.claim(traceRoot, leaves, commitment, weight, excluded, exclusions);
    }

    function opens(BLS.G1Point calldata commitment, bytes32 z, bytes32 y, bytes calldata opening)
        external
        view
        returns (bool)
    {
        return PointEvaluation.holds(commitment, z, y, opening);
    }

    function confirms(BLS.G1Point calldata key, BLS.G2Point calldata signature, bytes32 message)
        external
        view
        returns (bool)
    {
        return Confirmations.holds(key, signature, message);
    }

    function aggregate(bytes32 seed, uint64 object, uint8 shard, uint32 group, bytes calldata points)
        external
        view
        returns (bool ok, BLS.G1Point memory sum)
    {
        bytes memory input = G1.msmInput(points);
        for (uint256 i = 0; i < points.length / 128; ++i) {
            G1.setScalar(input, i, Hashes.coefficient(seed, object, shard, 128 * uint256(group) + i));
        }
        return G1.tryMsm(input, gasleft());
    }

    function probe(bytes calldata point) external view returns (bool ok) {
        (ok,) = G1.tryMsm(abi.encodePacked(point, uint256(1)), 100_000);
    }

    function entry(bytes calldata list, uint256 index) external pure returns (uint72) {
        return Exclusions.entry(list, index);
    }

    function contains(bytes calldata list, uint256 sliver) external pure returns (bool) {
        return Exclusions.contains(list, sliver);
    }
}

/// The values of test/vectors, made by the Go package `availability` and `blob`, come out of the libraries to the byte.
contract VectorsTest is Test {
    Twin private twin = new Twin();

    function test_Tags() public view {
        string memory json = _read("tags");
        string[] memory names = vm.parseJsonStringArray(json, ".name");
        bytes32[] memory tags = vm.parseJsonBytes32Array(json, ".tag");
        bytes32[6] memory ours =
            [Hashes.T_BLOB, Hashes.T_SEED, Hashes.T_RHO, Hashes.T_CLAIM, Hashes.T_Z, Hashes.T_CONFIRM];
        for (uint256 i = 0; i < names.length; ++i) {
            assertEq(tags[i], keccak256(bytes(string.concat("walrus/", names[i], "/1"))), names[i]);
            if (i < ours.length) assertEq(ours[i], tags[i], names[i]);
        }
    }

    function test_Encodings() public view {
        string memory json = _read("encodings");
        uint256[] memory n = vm.parseJsonUintArray(json, ".shards");
        uint256[] memory f = vm.parseJsonUintArray(json, ".faults");
        uint256[] memory k = vm.parseJsonUintArray(json, ".source");
        uint256[] memory quorum = vm.parseJsonUintArray(json, ".quorum");
        for (uint256 i = 0; i < n.length; ++i) {
            assertEq(Geometry.faulty(n[i]), f[i], "f");
            assertEq(Geometry.sourceSlivers(n[i]), k[i], "k");
            assertEq(n[i] - Geometry.faulty(n[i]), quorum[i], "quorum");
        }
    }

    function test_Layouts() public view {
        string memory json = _read("layouts");
        uint256[] memory n = vm.parseJsonUintArray(json, ".layouts.shards");
        uint256[] memory size = vm.parseJsonUintArray(json, ".layouts.size");
        uint256[] memory sliverSize = vm.parseJsonUintArray(json, ".layouts.sliverSize");
        uint256[] memory chunks = vm.parseJsonUintArray(json, ".layouts.chunks");
        uint256[] memory groups = vm.parseJsonUintArray(json, ".layouts.groups");
        uint256[] memory weight = vm.parseJsonUintArray(json, ".layouts.sliverWeight");
        uint256[] memory billed = vm.parseJsonUintArray(json, ".layouts.billedWeight");
        assertGt(n.length, 50, "cases");
        for (uint256 i = 0; i < n.length; ++i) {
            uint256 k = Geometry.sourceSlivers(n[i]);
            assertEq(Geometry.sliverSize(size[i], k), sliverSize[i], "L");
            assertEq(Geometry.chunks(size[i], k), chunks[i], "c");
            assertEq(Geometry.groups(size[i], k), groups[i], "G");
            assertEq(Geometry.sliverWeight(size[i], k), weight[i], "sliver weight");
            assertEq(n[i] * Geometry.sliverWeight(size[i], k), billed[i], "billed weight");
        }
    }

    function test_LayoutsOfGroups() public view {
        string memory json = _read("layouts");
        uint256[] memory n = vm.parseJsonUintArray(json, ".groups.shards");
        uint256[] memory size = vm.parseJsonUintArray(json, ".groups.size");
        uint256[] memory group = vm.parseJsonUintArray(json, ".groups.group");
        uint256[] memory chunks = vm.parseJsonUintArray(json, ".groups.chunks");
        uint256[] memory weight = vm.parseJsonUintArray(json, ".groups.weight");
        assertGt(n.length, 100, "cases");
        for (uint256 i = 0; i < n.length; ++i) {
            uint256 k = Geometry.sourceSlivers(n[i]);
            assertEq(Geometry.chunksOf(size[i], k, group[i]), chunks[i], "cnt");
            assertEq(Geometry.groupWeight(size[i], k, group[i]), weight[i], "w");
        }
    }

    function test_BlobIds() public view {
        string memory json = _read("blob_ids");
        uint256[] memory n = vm.parseJsonUintArray(json, ".shards");
        uint256[] memory k = vm.parseJsonUintArray(json, ".source");
        uint256[] memory size = vm.parseJsonUintArray(json, ".size");
        bytes32[] memory root = vm.parseJsonBytes32Array(json, ".contentRoot");
        bytes32[] memory id = vm.parseJsonBytes32Array(json, ".blobId");
        uint256[] memory rotation = vm.parseJsonUintArray(json, ".rotation");
        for (uint256 i = 0; i < n.length; ++i) {
            assertEq(Hashes.blobId(n[i], k[i], uint64(size[i]), root[i]), id[i], "id");
            assertEq(uint256(id[i]) % n[i], rotation[i], "rotation");
        }
    }

    function test_Keys() public view {
        string memory json = _read("keys");
        uint256[] memory object = vm.parseJsonUintArray(json, ".object");
        uint256[] memory shard = vm.parseJsonUintArray(json, ".shard");
        uint256[] memory group = vm.parseJsonUintArray(json, ".group");
        bytes[] memory key = vm.parseJsonBytesArray(json, ".key");
        for (uint256 i = 0; i < key.length; ++i) {
            assertEq(uint104(bytes13(key[i])), object[i] << 40 | shard[i] << 32 | group[i], "key");
        }
    }

    function test_Seeds() public view {
        string memory json = _read("seeds");
        uint256[] memory epoch = vm.parseJsonUintArray(json, ".epoch");
        bytes32[] memory tag = vm.parseJsonBytes32Array(json, ".tag");
        bytes32[] memory beacon = vm.parseJsonBytes32Array(json, ".beacon");
        bytes32[] memory parent = vm.parseJsonBytes32Array(json, ".seedParentHash");
        bytes32[] memory seed = vm.parseJsonBytes32Array(json, ".seed");
        for (uint256 i = 0; i < seed.length; ++i) {
            assertEq(Hashes.seed(uint32(epoch[i]), tag[i], beacon[i], parent[i]), seed[i], "seed");
        }
    }

    function test_Coefficients() public view {
        string memory json = _read("coefficients");
        bytes32[] memory seed = vm.parseJsonBytes32Array(json, ".seed");
        uint256[] memory object = vm.parseJsonUintArray(json, ".object");
        uint256[] memory shard = vm.parseJsonUintArray(json, ".shard");
        uint256[] memory chunk = vm.parseJsonUintArray(json, ".chunk");
        bytes[] memory rho = vm.parseJsonBytesArray(json, ".rho");
        for (uint256 i = 0; i < rho.length; ++i) {
            assertEq(Hashes.coefficient(seed[i], object[i], shard[i], chunk[i]), uint128(bytes16(rho[i])), "rho");
        }
    }

    function test_CommitmentTree() public view {
        string memory json = _read("commitment_tree");
        string[3] memory names = [".oneGroup", ".twoGroups", ".padded"];
        for (uint256 i = 0; i < names.length; ++i) {
            _checkCommitmentTree(json, names[i]);
        }
    }

    /// @dev A commitment tree of the vectors, and one of its groups.
    struct Tree {
        bytes32 root;
        uint256 shards;
        uint256 groups;
        uint256 sliver;
        uint256 group;
        bytes points;
    }

    function _checkCommitmentTree(string memory json, string memory at) private view {
        bytes32[] memory leaves = vm.parseJsonBytes32Array(json, string.concat(at, ".leaves"));
        bytes32[] memory paths = vm.parseJsonBytes32Array(json, string.concat(at, ".paths"));
        bytes[] memory points = vm.parseJsonBytesArray(json, string.concat(at, ".points"));
        Tree memory tree;
        tree.root = vm.parseJsonBytes32(json, string.concat(at, ".root"));
        tree.shards = vm.parseJsonUint(json, string.concat(at, ".shards"));
        tree.groups = vm.parseJsonUint(json, string.concat(at, ".groups"));
        for (uint256 i = 0; i < points.length; ++i) {
            tree.sliver = vm.parseJsonUintArray(json, string.concat(at, ".sliver"))[i];
            tree.group = vm.parseJsonUintArray(json, string.concat(at, ".group"))[i];
            tree.points = points[i];
            bytes32 leaf = twin.commitmentLeaf(uint8(tree.sliver), uint32(tree.group), points[i]);
            assertEq(leaf, leaves[tree.sliver * tree.groups + tree.group], at);
            bytes32[] memory path = _slice(paths, i, paths.length / points.length);
            assertTrue(_inTree(tree, path), at);
            path[0] = ~path[0];
            assertFalse(_inTree(tree, path), at);
        }
    }

    function _inTree(Tree memory t, bytes32[] memory path) private view returns (bool) {
        return twin.commitmentHolds(t.root, t.shards, t.groups, t.sliver, t.group, t.points, path);
    }

    function test_GroupSums() public view {
        string memory json = _read("group_sums");
        bytes32 seed = vm.parseJsonBytes32(json, ".seed");
        uint256[] memory object = vm.parseJsonUintArray(json, ".object");
        uint256[] memory shard = vm.parseJsonUintArray(json, ".shard");
        uint256[] memory group = vm.parseJsonUintArray(json, ".group");
        bytes[] memory points = vm.parseJsonBytesArray(json, ".points");
        bytes[] memory sum = vm.parseJsonBytesArray(json, ".sum");
        for (uint256 i = 0; i < sum.length; ++i) {
            (bool ok, BLS.G1Point memory found) =
                twin.aggregate(seed, uint64(object[i]), uint8(shard[i]), uint32(group[i]), points[i]);
            assertTrue(ok, "multiplied");
            assertEq(abi.encode(found), sum[i], "sum");
        }
    }

    function test_Traces() public view {
        string memory json = _read("traces");
        string[5] memory names = [".empty", ".one", ".two", ".thirtyTwo", ".thirtyThree"];
        for (uint256 i = 0; i < names.length; ++i) {
            _checkLeaves(json, names[i]);
            _checkPaths(json, names[i]);
            _checkClaim(json, names[i]);
        }
    }

    function _checkLeaves(string memory json, string memory at) private view {
        if (vm.parseJsonUint(json, string.concat(at, ".leaves")) == 0) return;
        bytes[] memory key = vm.parseJsonBytesArray(json, string.concat(at, ".key"));
        bytes[] memory sum = vm.parseJsonBytesArray(json, string.concat(at, ".sum"));
        bytes[] memory weight = vm.parseJsonBytesArray(json, string.concat(at, ".weight"));
        bytes32[] memory leaf = vm.parseJsonBytes32Array(json, string.concat(at, ".leaf"));
        for (uint256 i = 0; i < leaf.length; ++i) {
            BLS.G1Point memory point = abi.decode(sum[i], (BLS.G1Point));
            assertEq(TraceTree.leafHash(uint104(bytes13(key[i])), point, uint128(bytes16(weight[i]))), leaf[i], at);
        }
    }

    function _checkPaths(string memory json, string memory at) private view {
        uint256 leaves = vm.parseJsonUint(json, string.concat(at, ".leaves"));
        if (leaves == 0) return;
        bytes32[] memory leaf = vm.parseJsonBytes32Array(json, string.concat(at, ".leaf"));
        uint256[] memory index = vm.parseJsonUintArray(json, string.concat(at, ".pathIndex"));
        bytes32[] memory paths = vm.parseJsonBytes32Array(json, string.concat(at, ".paths"));
        bytes32 root = vm.parseJsonBytes32(json, string.concat(at, ".traceRoot"));
        uint256 height = TraceTree.height(leaves);
        assertEq(height, vm.parseJsonUint(json, string.concat(at, ".height")), "height");
        for (uint256 i = 0; i < index.length; ++i) {
            bytes32[] memory path = _slice(paths, i, height);
            assertTrue(twin.traceHolds(root, leaves, index[i], leaf[index[i]], path), at);
            assertFalse(twin.traceHolds(root, leaves, index[i], ~leaf[index[i]], path), at);
            if (leaves > 1) assertFalse(twin.traceHolds(root, leaves, index[i] ^ 1, leaf[index[i]], path), at);
        }
    }

    function _checkClaim(string memory json, string memory at) private view {
        bytes memory commitment = vm.parseJsonBytes(json, string.concat(at, ".commitment"));
        bytes32 digest = twin.claim(
            vm.parseJsonBytes32(json, string.concat(at, ".traceRoot")),
            vm.parseJsonUint(json, string.concat(at, ".leaves")),
            abi.decode(commitment, (BLS.G1Point)),
            uint128(bytes16(vm.parseJsonBytes(json, string.concat(at, ".total")))),
            uint128(bytes16(vm.parseJsonBytes(json, string.concat(at, ".excluded")))),
            vm.parseJsonBytes(json, string.concat(at, ".exclusions"))
        );
        assertEq(digest, vm.parseJsonBytes32(json, string.concat(at, ".digest")), at);
        bytes32 seed = vm.parseJsonBytes32(json, string.concat(at, ".seed"));
        uint32 node = uint32(vm.parseJsonUint(json, string.concat(at, ".node")));
        bytes32 z = vm.parseJsonBytes32(json, string.concat(at, ".z"));
        assertEq(Hashes.challenge(seed, node, digest), z, at);
    }

    function test_Confirmations() public view {
        string memory json = _read("confirmations");
        bytes32 message = Hashes.confirmation(
            vm.parseJsonBytes32(json, ".epochTag"),
            uint64(vm.parseJsonUint(json, ".object")),
            vm.parseJsonBytes32(json, ".blobId"),
            vm.parseJsonBytes32(json, ".commitmentRoot")
        );
        assertEq(message, vm.parseJsonBytes32(json, ".message"), "message");
        bytes[] memory keys = vm.parseJsonBytesArray(json, ".publicKey");
        bytes[] memory signatures = vm.parseJsonBytesArray(json, ".signature");
        for (uint256 i = 0; i < keys.length; ++i) {
            assertTrue(_confirms(keys[i], signatures[i], message), "signature");
            assertFalse(_confirms(keys[i], signatures[(i + 1) % keys.length], message), "another's signature");
            assertFalse(_confirms(keys[i], signatures[i], ~message), "another message");
        }
        bytes memory key = vm.parseJsonBytes(json, ".aggregateKey");
        bytes memory signature = vm.parseJsonBytes(json, ".aggregateSignature");
        assertTrue(_confirms(key, signature, message), "aggregate");
    }

    function _confirms(bytes memory key, bytes memory signature, bytes32 message) private view returns (bool) {
        return twin.confirms(abi.decode(key, (BLS.G1Point)), abi.decode(signature, (BLS.G2Point)), message);
    }

    /// Openings of real chunks, at the z of one node. "z reused", "proof copied": no other z, y or witness
    /// does.
    function test_Openings() public view {
        string memory json = _read("openings");
        bytes[] memory commitment = vm.parseJsonBytesArray(json, ".commitment");
        bytes32[] memory z = vm.parseJsonBytes32Array(json, ".z");
        bytes32[] memory y = vm.parseJsonBytes32Array(json, ".y");
        bytes[] memory witness = vm.parseJsonBytesArray(json, ".witness");
        for (uint256 i = 0; i < z.length; ++i) {
            BLS.G1Point memory point = abi.decode(commitment[i], (BLS.G1Point));
            assertTrue(twin.opens(point, z[i], y[i], witness[i]), "opens");
            assertFalse(twin.opens(point, z[i], bytes32(uint256(y[i]) ^ 1), witness[i]), "another y");
            if (G1.isInfinity(point)) continue; // the zero polynomial is 0 everywhere
            assertFalse(twin.opens(point, bytes32(uint256(z[i]) ^ 1), y[i], witness[i]), "another z");
            assertFalse(twin.opens(point, z[i], y[i], witness[(i + 1) % z.length]), "another witness");
        }
    }

    function test_Points() public view {
        string memory json = _read("points");
        bytes[] memory points = vm.parseJsonBytesArray(json, ".point");
        bytes[] memory compressed = vm.parseJsonBytesArray(json, ".compressed");
        for (uint256 i = 0; i < points.length; ++i) {
            BLS.G1Point memory point = abi.decode(points[i], (BLS.G1Point));
            assertTrue(G1.isCanonical(point), "canonical");
            (bytes16 high, bytes32 low) = G1.compress(point);
            assertEq(abi.encodePacked(high, low), compressed[i], "compressed");
            assertTrue(twin.probe(points[i]), "a point");
        }
        bytes[] memory invalid = vm.parseJsonBytesArray(json, ".invalid");
        for (uint256 i = 0; i < invalid.length; ++i) {
            assertFalse(twin.probe(invalid[i]), "no point");
        }
    }

    function test_Exclusions() public view {
        string memory json = _read("exclusions");
        bytes[] memory packed = vm.parseJsonBytesArray(json, ".packed");
        bytes32[] memory hash = vm.parseJsonBytes32Array(json, ".hash");
        uint256[] memory count = vm.parseJsonUintArray(json, ".count");
        for (uint256 i = 0; i < packed.length; ++i) {
            assertEq(keccak256(packed[i]), hash[i], "hash");
            assertEq(packed[i].length / Exclusions.ENTRY_BYTES, count[i], "count");
            for (uint256 j = 0; j < count[i]; ++j) {
                uint72 sliver = twin.entry(packed[i], j);
                assertTrue(twin.contains(packed[i], sliver), "contains");
                assertFalse(twin.contains(packed[i], uint256(sliver) + 2), "does not contain");
            }
        }
    }

    function _read(string memory name) private view returns (string memory) {
        return vm.readFile(string.concat("test/vectors/", name, ".json"));
    }

    function _slice(bytes32[] memory all, uint256 index, uint256 length) private pure returns (bytes32[] memory out) {
        out = new bytes32[](length);
        for (uint256 i = 0; i < length; ++i) {
            out[i] = all[index * length + i];
        }
    }
}
