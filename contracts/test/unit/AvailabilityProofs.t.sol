// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BLS} from "solady/utils/ext/ithaca/BLS.sol";

import {AvailabilityProofs} from "../../src/AvailabilityProofs.sol";
import {IAvailabilityProofs} from "../../src/interfaces/IAvailabilityProofs.sol";
import {IBlobRegistry} from "../../src/interfaces/IBlobRegistry.sol";
import {ShardSet} from "../../src/types/ShardSet.sol";
import {Parameters} from "../../src/types/Parameters.sol";
import {Isolated} from "../Isolated.sol";
import {TestKeys} from "../TestKeys.sol";

contract AvailabilityProofsSeedTest is Isolated {
    function test_PokeSeed_DrawsOnceAndOpensTheWindows() public {
        uint64 start = staking.startBlock();
        vm.roll(start + 2);
        vm.prevrandao(bytes32(uint256(42)));
        bytes32 expected = keccak256(
            abi.encode(keccak256("walrus/SEED/1"), uint32(1), staking.tag(), bytes32(uint256(42)), blockhash(start + 1))
        );
        vm.expectEmit(address(proofs));
        emit IAvailabilityProofs.SeedSet(1, expected, start + 2, start + 18, start + 50, alice);
        vm.prank(alice);
        assertEq(proofs.pokeSeed(), expected, "returned");

        (bytes32 seed, uint64 seedBlock) = proofs.seed();
        assertEq(seed, expected, "seed");
        assertEq(seedBlock, start + 2, "seed block");
        (uint64 proofsUntil, uint64 challengesUntil) = proofs.windows();
        assertEq(proofsUntil, start + 18, "proofs until");
        assertEq(challengesUntil, start + 50, "challenges until");
    }

    function test_RevertWhen_PokeSeed_TooEarlyOrTwice() public {
        uint256 start = staking.startBlock();
        vm.roll(start + 1);
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityProofs.SeedTooEarly.selector, start + 1, start + 2));
        proofs.pokeSeed();
        draw();
        vm.roll(start + 3);
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityProofs.SeedAlreadySet.selector, 1));
        proofs.pokeSeed();
    }

    function test_Seed_EndsWithItsEpoch() public {
        bytes32 first = draw();
        advance();
        (bytes32 seed, uint64 seedBlock) = proofs.seed();
        assertEq(seed, 0, "no seed yet");
        assertEq(seedBlock, 0, "no block yet");
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityProofs.SeedNotSet.selector, 2));
        proofs.windows();
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityProofs.SeedNotSet.selector, 2));
        proofs.challenge(1, 0);
        assertNotEq(draw(), first, "a fresh seed");
    }

    /// "late seed": the windows are counted from the seed, so a late keeper shortens nobody's time.
    function test_Attack_LateSeed() public {
        store(1000, 2);
        advance();
        uint64 late = staking.startBlock() + 1000;
        vm.roll(late);
        proofs.pokeSeed();
        (uint64 proofsUntil, uint64 challengesUntil) = proofs.windows();
        assertEq(proofsUntil, late + 16, "proofs until");
        assertEq(challengesUntil, late + 48, "challenges until");
        vm.roll(proofsUntil);
        submit(1, canonical(1, ""));
    }

    function test_Constructor_PublishesTheDeployment() public view {
        assertEq(address(proofs.staking()), peers.staking, "staking");
        assertEq(address(proofs.registry()), peers.registry, "registry");
        assertEq(address(proofs.fraudProofs()), peers.fraudProofs, "fraud proofs");
        assertEq(address(proofs.beacon()), peers.beacon, "beacon");
        assertEq(proofs.seedDelay(), 2, "seed delay");
        assertEq(proofs.proofWindow(), 16, "proof window");
        assertEq(proofs.challengeWindow(), 32, "challenge window");
    }

    /// docs/protocol.md, "Time" and "Reveals": what the constructor asserts, at its bounds.
    function test_RevertWhen_Constructor_ParametersAreWrong() public {
        uint8[6] memory bad = [0, 3, 5, 6, 9, 1];
        for (uint256 i = 0; i < bad.length; ++i) {
            Parameters memory q = _fresh();
            q.shards = bad[i];
            _assertRefused(q, "shards");
        }
        Parameters memory p = _fresh();
        p.proofWindow = 0;
        _assertRefused(p, "proofWindow");
        p = _fresh();
        p.queueWindow = 1;
        _assertRefused(p, "queueWindow");
        p = _fresh();
        p.challengeWindow = 31; // 5 (4 + 2) + 2 - 1
        _assertRefused(p, "challengeWindow");
        p = _fresh();
        p.seedDelay = 10; // 58 s of at most 57
        _assertRefused(p, "epochSeconds");
        p.seedDelay = 9;
        new AvailabilityProofs(p, peers);
        p.shards = 255;
        new AvailabilityProofs(p, peers);
    }

    function _fresh() private view returns (Parameters memory) {
        return parameters;
    }

    function _assertRefused(Parameters memory p, string memory field) private {
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityProofs.InvalidParameters.selector, field));
        new AvailabilityProofs(p, peers);
    }
}

contract AvailabilityProofsSubmitTest is Isolated {
    bytes private constant NONE = "";

    /// @dev One object of one chunk a sliver, and the seed of epoch 2.
    function setUp() public override {
        super.setUp();
        store(1000, 5);
        advance();
        draw();
    }

    function test_SubmitProof_StoresAndEmitsEverything() public {
        (IAvailabilityProofs.ClaimBody memory body, uint256 y) = claimOf(canonical(1, NONE), NONE);
        assertEq(body.weight, 250 + 224 + 256, "weight of one sliver");
        bytes32 digest = _digest(body, 0);
        vm.expectEmit(address(proofs));
        emit IAvailabilityProofs.ProofSubmitted(
            1, 2, digest, body.commitment, body.weight, 0, 1, body.traceRoot, bytes32(y), OPENING, NONE
        );
        submit(1, body, y);

        IAvailabilityProofs.Claim memory claim = proofs.claim(1);
        assertEq(claim.digest, digest, "digest");
        assertEq(claim.weight, body.weight, "weight");
        assertEq(claim.excluded, 0, "excluded");
        assertEq(claim.epoch, 2, "epoch");
        assertTrue(claim.status == IAvailabilityProofs.Status.Live, "live");
        assertEq(claim.openRequests, 0, "requests");
        assertEq(claim.beneficiary, address(0), "beneficiary");
        assertEq(proofs.digestOf(body, 0), digest, "view");
        (bytes32 seed,) = proofs.seed();
        bytes32 z = keccak256(abi.encode(keccak256("walrus/Z/1"), seed, uint32(1), digest));
        assertEq(proofs.challenge(1, digest), bytes32(uint256(z) % TestKeys.ORDER), "z");
        assertEq(proofs.weightBound(1), 730, "bound");
    }

    function test_SubmitProof_OfAnUnusedSlotOrAnUsedOne() public {
        submit(1, canonical(1, NONE));
        for (uint256 i = 0; i < 2; ++i) {
            advance();
            assertTrue(proofs.claim(1).status == IAvailabilityProofs.Status.None, "a new epoch has no claims");
            draw();
            submit(1, canonical(1, NONE));
        }
    }

    /// A member that answers for nothing claims nothing: C is infinity, y is 0.
    function test_SubmitProof_Empty() public {
        staking.setShard(0, 1, 2, 9); // inherited, not active
        (IAvailabilityProofs.ClaimBody memory body, uint256 y) = claimOf(canonical(1, NONE), NONE);
        assertEq(body.leaves, 0, "no leaves");
        assertEq(y, 0, "zero polynomial");
        submit(1, body, y);
        assertTrue(proofs.claim(1).status == IAvailabilityProofs.Status.Live, "live");
    }

    /// C at infinity is a legal sum; with W > 0 it is accepted and left to fraud proofs (FraudProofs.t.sol).
    function test_SubmitProof_InfinityWithWeightIsAccepted() public {
        IAvailabilityProofs.ClaimBody memory body;
        body.weight = 730;
        body.leaves = 1;
        body.traceRoot = keccak256("whatever");
        submit(1, body, 0);
        assertTrue(proofs.claim(1).status == IAvailabilityProofs.Status.Live, "live");
    }

    function test_SubmitProof_InTheLastBlock() public {
        (uint64 last,) = proofs.windows();
        vm.roll(last);
        submit(1, canonical(1, NONE));
    }

    function test_RevertWhen_SubmitProof_Late() public {
        (IAvailabilityProofs.ClaimBody memory body, uint256 y) = claimOf(canonical(1, NONE), NONE);
        (uint64 last,) = proofs.windows();
        vm.roll(last + 1);
        _assertRefused(abi.encodeWithSelector(IAvailabilityProofs.ProofTooLate.selector, last + 1, last), 1, body, y);
    }

    /// "chain stall during W_p": windows count blocks, so hours without blocks cost nobody his time.
    function test_Attack_ChainStallDuringTheProofWindow() public {
        (IAvailabilityProofs.ClaimBody memory body, uint256 y) = claimOf(canonical(1, NONE), NONE);
        vm.warp(vm.getBlockTimestamp() + 30 days);
        vm.roll(vm.getBlockNumber() + 1);
        submit(1, body, y);
    }

    function test_RevertWhen_SubmitProof_BeforeTheSeed() public {
        (IAvailabilityProofs.ClaimBody memory body, uint256 y) = claimOf(canonical(1, NONE), NONE);
        advance();
        _assertRefused(abi.encodeWithSelector(IAvailabilityProofs.SeedNotSet.selector, 3), 1, body, y);
    }

    function test_RevertWhen_SubmitProof_NotByTheHotKey() public {
        (IAvailabilityProofs.ClaimBody memory body, uint256 y) = claimOf(canonical(1, NONE), NONE);
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityProofs.NotHotKey.selector, 1, mallory));
        vm.prank(mallory);
        proofs.submitProof(1, body, bytes32(y), OPENING);
        // Nobody's hot key is the zero address.
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityProofs.NotHotKey.selector, 99, mallory));
        vm.prank(mallory);
        proofs.submitProof(99, body, bytes32(y), OPENING);
    }

    /// "C = infinity for somebody else": only its own hot key claims for a node, so nobody spoils another's epoch with
    /// a claim that any opening of zero satisfies.
    function test_Attack_CInfinityForSomebodyElse() public {
        IAvailabilityProofs.ClaimBody memory infinity;
        infinity.weight = 730;
        infinity.leaves = 1;
        infinity.traceRoot = keccak256("whatever");
        for (uint32 node = 2; node <= NODES; ++node) {
            vm.expectRevert(abi.encodeWithSelector(IAvailabilityProofs.NotHotKey.selector, 1, hotKey(node)));
            vm.prank(hotKey(node));
            proofs.submitProof(1, infinity, 0, OPENING);
        }
        submit(1, canonical(1, NONE));
        assertTrue(proofs.claim(1).status == IAvailabilityProofs.Status.Live, "its own claim stands");
    }

    function test_RevertWhen_SubmitProof_NotEligible() public {
        (IAvailabilityProofs.ClaimBody memory body, uint256 y) = claimOf(canonical(1, NONE), NONE);
        staking.setJailed(1, true);
        _assertRefused(abi.encodeWithSelector(IAvailabilityProofs.NotEligible.selector, 1), 1, body, y);
    }

    function test_RevertWhen_SubmitProof_Twice() public {
        (IAvailabilityProofs.ClaimBody memory body, uint256 y) = claimOf(canonical(1, NONE), NONE);
        submit(1, body, y);
        _assertRefused(abi.encodeWithSelector(IAvailabilityProofs.AlreadyClaimed.selector, 1, 2), 1, body, y);
        // A refuted claim is not replaced by a better one.
        vm.prank(address(fraudProofs));
        proofs.refute(1, alice);
        _assertRefused(abi.encodeWithSelector(IAvailabilityProofs.AlreadyClaimed.selector, 1, 2), 1, body, y);
    }

    function test_RevertWhen_SubmitProof_TooManyLeaves() public {
        IAvailabilityProofs.ClaimBody memory body;
        body.traceRoot = keccak256("root");
        body.leaves = (1 << 25) + 1;
        _assertRefused(
            abi.encodeWithSelector(IAvailabilityProofs.TooManyLeaves.selector, body.leaves, 1 << 25), 1, body, 0
        );
        body.leaves = 1 << 25;
        submit(1, body, 0);
    }

    function test_RevertWhen_SubmitProof_RootDoesNotFitTheLeaves() public {
        IAvailabilityProofs.ClaimBody memory body;
        body.traceRoot = keccak256("root");
        _assertRefused(abi.encodeWithSelector(IAvailabilityProofs.MalformedClaim.selector), 1, body, 0);
        body.traceRoot = 0;
        body.leaves = 1;
        _assertRefused(abi.encodeWithSelector(IAvailabilityProofs.MalformedClaim.selector), 1, body, 0);
    }

    /// "W above the bound": nobody claims more than its shards' part of what is sold (INV-5).
    function test_Attack_WAboveTheBound() public {
        (IAvailabilityProofs.ClaimBody memory body, uint256 y) = claimOf(canonical(1, NONE), NONE);
        body.weight = 731;
        _assertRefused(abi.encodeWithSelector(IAvailabilityProofs.WeightTooHigh.selector, 731, 730), 1, body, y);
        body.weight = type(uint128).max;
        _assertRefused(
            abi.encodeWithSelector(IAvailabilityProofs.WeightTooHigh.selector, type(uint128).max, 730), 1, body, y
        );
        body.weight = 730;
        submit(1, body, y);
    }

    function testFuzz_SubmitProof_WrongOpening(uint256 y) public {
        (IAvailabilityProofs.ClaimBody memory body, uint256 right) = claimOf(canonical(1, NONE), NONE);
        vm.assume(y != right);
        _assertInvalidOpening(1, body, bytes32(y), OPENING);
    }

    function test_RevertWhen_SubmitProof_ValueIsNotCanonical() public {
        (IAvailabilityProofs.ClaimBody memory body, uint256 y) = claimOf(canonical(1, NONE), NONE);
        if (y + TestKeys.ORDER > y) _assertInvalidOpening(1, body, bytes32(y + TestKeys.ORDER), OPENING);
        IAvailabilityProofs.ClaimBody memory empty;
        _assertInvalidOpening(1, empty, bytes32(TestKeys.ORDER), OPENING);
    }

    function test_RevertWhen_SubmitProof_OpeningIsMalformed() public {
        (IAvailabilityProofs.ClaimBody memory body, uint256 y) = claimOf(canonical(1, NONE), NONE);
        _assertInvalidOpening(1, body, bytes32(y), "");
        _assertInvalidOpening(1, body, bytes32(y), new bytes(48));
        _assertInvalidOpening(1, body, bytes32(y), bytes.concat(OPENING, hex"00"));
    }

    /// "off-curve, out-of-subgroup, infinity points".
    function test_Attack_OffCurveOrOutOfSubgroupCommitment() public {
        (IAvailabilityProofs.ClaimBody memory body, uint256 y) = claimOf(canonical(1, NONE), NONE);
        BLS.G1Point memory good = body.commitment;
        body.commitment.x_b = bytes32(uint256(good.x_b) ^ 1); // off the curve, or another point
        _assertInvalidOpening(1, body, bytes32(y), OPENING);

        // (0, 2) is on the curve and outside the subgroup.
        body.commitment = BLS.G1Point(0, 0, 0, bytes32(uint256(2)));
        _assertInvalidOpening(1, body, bytes32(y), OPENING);
        _assertInvalidOpening(1, body, 0, OPENING);

        // p itself and anything with a bit above it is not canonical.
        bytes32 high = bytes32(uint256(0x1a0111ea397fe69a4b1ba7b6434bacd7));
        bytes32 low = 0x64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab;
        BLS.G1Point[4] memory wrong = [
            BLS.G1Point(high, low, good.y_a, good.y_b),
            BLS.G1Point(good.x_a, good.x_b, high, low),
            BLS.G1Point(good.x_a | bytes32(uint256(1) << 128), good.x_b, good.y_a, good.y_b),
            BLS.G1Point(good.x_a, good.x_b, good.y_a | bytes32(uint256(1) << 255), good.y_b)
        ];
        for (uint256 i = 0; i < wrong.length; ++i) {
            body.commitment = wrong[i];
            _assertRefused(abi.encodeWithSelector(IAvailabilityProofs.InvalidPoint.selector), 1, body, y);
        }
    }

    /// "precompile starved of gas or absent": on a chain without 0x0a the call succeeds and answers nothing.
    function test_Attack_PrecompileAbsent() public {
        (IAvailabilityProofs.ClaimBody memory body, uint256 y) = claimOf(canonical(1, NONE), NONE);
        vm.mockCall(address(0x0a), bytes(""), bytes(""));
        _assertInvalidOpening(1, body, bytes32(y), OPENING);
        vm.mockCall(address(0x0a), bytes(""), abi.encode(4096, uint256(1)));
        _assertInvalidOpening(1, body, bytes32(y), OPENING);
        vm.mockCall(address(0x0a), bytes(""), abi.encode(4096, TestKeys.ORDER, 0));
        _assertInvalidOpening(1, body, bytes32(y), OPENING);
        vm.clearMockedCalls();
        submit(1, body, y);
    }

    function test_Attack_PrecompileStarvedOfGas() public {
        (IAvailabilityProofs.ClaimBody memory body, uint256 y) = claimOf(canonical(1, NONE), NONE);
        vm.prank(hotKey(1));
        (bool ok,) =
            address(proofs).call{gas: 80_000}(abi.encodeCall(proofs.submitProof, (1, body, bytes32(y), OPENING)));
        assertFalse(ok, "not enough gas for the precompile");
        assertTrue(proofs.claim(1).status == IAvailabilityProofs.Status.None, "no claim");
    }

    /// "proof copied": another node's opening is at another z. A polynomial that is constant opens anywhere, so the z
    /// of each is compared; openings of real chunks are checked in Vectors.t.sol, and copied in
    /// verifier/attacks_test.go.
    function testFuzz_Attack_ProofCopied(bytes32 digest, uint32 node, uint32 other) public view {
        if (node == other) other = node ^ 1;
        assertNotEq(proofs.challenge(node, digest), proofs.challenge(other, digest), "another z");
    }

    /// "z reused": nothing in a claim can change without z.
    function testFuzz_Attack_ZReused(uint256 field, uint256 change) public view {
        (IAvailabilityProofs.ClaimBody memory body,) = claimOf(canonical(1, NONE), NONE);
        bytes32 z = proofs.challenge(1, proofs.digestOf(body, 0));
        change = bound(change, 1, type(uint32).max);
        uint128 excluded;
        field %= 7;
        if (field == 0) body.traceRoot = bytes32(uint256(body.traceRoot) ^ change);
        else if (field == 1) body.leaves = uint32(body.leaves ^ change);
        else if (field == 2) body.commitment.x_b = bytes32(uint256(body.commitment.x_b) ^ change);
        else if (field == 3) body.commitment.y_a = bytes32(uint256(body.commitment.y_a) ^ change);
        else if (field == 4) body.weight = uint128(body.weight ^ change);
        else if (field == 5) excluded = uint128(change);
        else body.exclusions = abi.encodePacked(uint72(change));
        assertNotEq(proofs.challenge(1, proofs.digestOf(body, excluded)), z, "another z");
    }

    /// "fork replay of a proof": the parent hash makes another seed, and another z, on another fork.
    function test_Attack_ForkReplayOfAProof() public {
        advance();
        uint256 number = staking.startBlock() + 2;
        vm.roll(number);
        uint256 snapshot = vm.snapshotState();
        vm.setBlockhash(number - 1, keccak256("fork A"));
        bytes32 a = proofs.pokeSeed();
        bytes32 za = proofs.challenge(1, keccak256("R"));
        vm.revertToState(snapshot);
        vm.setBlockhash(number - 1, keccak256("fork B"));
        assertNotEq(proofs.pokeSeed(), a, "seed");
        assertNotEq(proofs.challenge(1, keccak256("R")), za, "z");
    }

    function test_SubmitProof_ClaimsMoveWithTheSeed() public {
        (IAvailabilityProofs.ClaimBody memory body, uint256 y) = claimOf(canonical(1, NONE), NONE);
        submit(1, body, y);
        bytes32 digest = proofs.claim(1).digest;
        advance();
        draw();
        // Last epoch's C is another multiple of the generator under this epoch's coefficients, and no longer right.
        (IAvailabilityProofs.ClaimBody memory fresh,) = claimOf(canonical(1, NONE), NONE);
        assertNotEq(fresh.commitment.x_b, body.commitment.x_b, "C moves with the seed");
        assertNotEq(_digest(fresh, 0), digest, "R moves with the seed");
    }

    function _digest(IAvailabilityProofs.ClaimBody memory body, uint256 excluded) private pure returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256("walrus/CLAIM/1"),
                body.traceRoot,
                body.leaves,
                body.commitment,
                body.weight,
                excluded,
                keccak256(body.exclusions)
            )
        );
    }

    function _assertInvalidOpening(
        uint32 node,
        IAvailabilityProofs.ClaimBody memory body,
        bytes32 y,
        bytes memory opening
    ) private {
        vm.expectRevert(IAvailabilityProofs.InvalidOpening.selector);
        vm.prank(hotKey(node));
        proofs.submitProof(node, body, y, opening);
    }

    function _assertRefused(bytes memory error_, uint32 node, IAvailabilityProofs.ClaimBody memory body, uint256 y)
        private
    {
        vm.expectRevert(error_);
        submit(node, body, y);
    }
}

contract AvailabilityProofsExclusionsTest is Isolated {
    uint256 private constant OBJECTS = 24;
    uint256 private constant WEIGHT = 730;

    /// @dev 24 equal slivers a node: one may be excluded (4.2 %), two may not (8.3 %).
    function setUp() public override {
        super.setUp();
        for (uint256 i = 0; i < OBJECTS; ++i) {
            store(1000, 5);
        }
        advance();
        draw();
    }

    function test_SubmitProof_ExcludesALostSliver() public {
        bytes memory list = _entry(5, 0);
        (IAvailabilityProofs.ClaimBody memory body, uint256 y) = claimOf(canonical(1, list), list);
        assertEq(body.leaves, OBJECTS - 1, "the rest is proven");
        vm.expectEmit(address(registry));
        emit IBlobRegistry.HeldChanged(5, 3, ShardSet.wrap(EVERYBODY ^ 1));
        submit(1, body, y);
        IAvailabilityProofs.Claim memory claim = proofs.claim(1);
        assertEq(claim.excluded, WEIGHT, "X");
        assertEq(claim.weight, (OBJECTS - 1) * WEIGHT, "W");
        assertTrue(registry.obligated(1, keyOf(5, 0, 0)), "frozen in this epoch");
        advance();
        assertFalse(registry.obligated(1, keyOf(5, 0, 0)), "cleared");
        assertTrue(registry.obligated(2, keyOf(5, 1, 0)), "others unchanged");
    }

    function test_SubmitProof_ExcludesOfSeveralShards() public {
        staking.setShard(1, 1, 0, 0);
        bytes memory list = bytes.concat(_entry(5, 0), _entry(5, 1));
        (IAvailabilityProofs.ClaimBody memory body, uint256 y) = claimOf(canonical(1, list), list);
        submit(1, body, y);
        assertEq(proofs.claim(1).excluded, 2 * WEIGHT, "X");
        advance();
        assertEq(ShardSet.unwrap(registry.held(5)), EVERYBODY ^ 3, "both cleared");
    }

    /// "exclusions above 5 %": X * 20 <= W + X.
    function test_Attack_ExclusionsAboveFivePercent() public {
        bytes memory list = bytes.concat(_entry(1, 0), _entry(2, 0));
        _assertRefused(
            abi.encodeWithSelector(IAvailabilityProofs.ExclusionsTooHeavy.selector, 2 * WEIGHT, OBJECTS * WEIGHT / 20),
            list
        );
    }

    function test_Attack_ExclusionsUnsorted() public {
        bytes memory error_ = abi.encodeWithSelector(IAvailabilityProofs.ExclusionsUnsorted.selector, 1);
        _assertRefused(error_, bytes.concat(_entry(2, 0), _entry(1, 0)));
        _assertRefused(error_, bytes.concat(_entry(2, 0), _entry(2, 0)));
        _assertRefused(abi.encodeWithSelector(IAvailabilityProofs.ExclusionsUnsorted.selector, 0), _entry(0, 0));
    }

    function test_Attack_ExclusionsNotObligated() public {
        _assertNotObligated(5, 1); // node 2's
        _assertNotObligated(5, 200); // no such shard
        _assertNotObligated(99, 0); // no such object
        uint64 late = store(1000, 5);
        _assertNotObligated(late, 0); // certified in this epoch
    }

    function test_RevertWhen_SubmitProof_ExclusionsAreMalformed() public {
        bytes memory error_ = abi.encodeWithSelector(IAvailabilityProofs.MalformedClaim.selector);
        _assertRefused(error_, hex"00");
        _assertRefused(error_, bytes.concat(_entry(5, 0), hex"00"));
        _assertRefused(
            abi.encodeWithSelector(IAvailabilityProofs.TooManyExclusions.selector, 129, 128), new bytes(129 * 9)
        );
    }

    /// "0.1 % dropped every epoch": what was excluded once cannot be excluded again, and each one costs.
    function test_RevertWhen_SubmitProof_ExcludedAgain() public {
        bytes memory list = _entry(5, 0);
        (IAvailabilityProofs.ClaimBody memory body, uint256 y) = claimOf(canonical(1, list), list);
        submit(1, body, y);
        advance();
        draw();
        _assertNotObligated(5, 0);
        (body, y) = claimOf(canonical(1, ""), "");
        assertEq(body.weight, (OBJECTS - 1) * WEIGHT, "its weight earns no more");
        submit(1, body, y);
    }

    /// W + X counts against the bound, so an exclusion cannot make room for invented weight.
    function test_RevertWhen_SubmitProof_ExclusionsExceedTheBound() public {
        bytes memory list = _entry(5, 0);
        (IAvailabilityProofs.ClaimBody memory body, uint256 y) = claimOf(canonical(1, list), list);
        body.weight = uint128(OBJECTS * WEIGHT);
        vm.expectRevert(
            abi.encodeWithSelector(IAvailabilityProofs.WeightTooHigh.selector, (OBJECTS + 1) * WEIGHT, OBJECTS * WEIGHT)
        );
        submit(1, body, y);
    }

    function _entry(uint64 object, uint8 shard) private pure returns (bytes memory) {
        return abi.encodePacked(object, shard);
    }

    function _assertNotObligated(uint64 object, uint8 shard) private {
        _assertRefused(
            abi.encodeWithSelector(IAvailabilityProofs.ExclusionNotObligated.selector, object, shard),
            _entry(object, shard)
        );
    }

    function _assertRefused(bytes memory error_, bytes memory list) private {
        (IAvailabilityProofs.ClaimBody memory body, uint256 y) = claimOf(canonical(1, list), list);
        vm.expectRevert(error_);
        submit(1, body, y);
    }
}

contract AvailabilityProofsSettleTest is Isolated {
    function setUp() public override {
        super.setUp();
        store(1000, 5);
        advance();
        draw();
    }

    function test_SettleClaim_Paid() public {
        submit(1, canonical(1, ""));
        vm.expectEmit(address(proofs));
        emit IAvailabilityProofs.ClaimSettled(1, 2, IAvailabilityProofs.Status.Paid);
        _assertSettles(1, IAvailabilityProofs.Status.Paid, 730, address(0));
        assertTrue(proofs.claim(1).status == IAvailabilityProofs.Status.Paid, "stored");
        vm.recordLogs();
        _assertSettles(1, IAvailabilityProofs.Status.Paid, 730, address(0));
        assertEq(vm.getRecordedLogs().length, 0, "a second call changes nothing");
    }

    function test_SettleClaim_Missed() public {
        submit(1, canonical(1, ""));
        advance();
        draw();
        vm.expectEmit(address(proofs));
        emit IAvailabilityProofs.ClaimSettled(1, 3, IAvailabilityProofs.Status.Missed);
        _assertSettles(1, IAvailabilityProofs.Status.Missed, 0, address(0));
        IAvailabilityProofs.Claim memory claim = proofs.claim(1);
        assertTrue(claim.status == IAvailabilityProofs.Status.Missed, "stored");
        assertEq(claim.digest, 0, "nothing of an older claim shows");
        assertEq(claim.weight, 0, "nothing of an older claim shows");
    }

    function test_SettleClaim_Fraud() public {
        submit(1, canonical(1, ""));
        vm.expectEmit(address(proofs));
        emit IAvailabilityProofs.ClaimRefuted(1, 2, alice);
        vm.prank(address(fraudProofs));
        proofs.refute(1, alice);
        _assertSettles(1, IAvailabilityProofs.Status.Fraud, 730, alice);
        assertTrue(proofs.claim(1).status == IAvailabilityProofs.Status.Fraud, "stored");
    }

    function test_RevertWhen_PeerCalls_AreNotByPeers() public {
        vm.startPrank(mallory);
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityProofs.NotPeer.selector, mallory));
        proofs.refute(1, mallory);
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityProofs.NotPeer.selector, mallory));
        proofs.settleClaim(1);
    }

    function _assertSettles(uint32 node, IAvailabilityProofs.Status status, uint256 weight, address beneficiary)
        private
    {
        (IAvailabilityProofs.Status s, uint128 w,, address b) = staking.settle(node);
        assertTrue(s == status, "status");
        assertEq(w, weight, "weight");
        assertEq(b, beneficiary, "beneficiary");
    }
}
