// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Test} from "forge-std/Test.sol";

import {Staking} from "../../src/Staking.sol";
import {WAL} from "../../src/WAL.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {LiquidStake} from "../../src/periphery/LiquidStake.sol";
import {ILiquidStake} from "../../src/periphery/interfaces/ILiquidStake.sol";
import {Parameters} from "../../src/types/Parameters.sol";
import {MarketMock} from "../mocks/MarketMock.sol";
import {ProofsMock} from "../mocks/ProofsMock.sol";

/// @notice Holders of a liquid share, delegators beside it, and the fortunes of its node, each doing one random legal
/// thing at a time. After each, the price of a share is compared with the one before.
contract LiquidStakeHandler is Test {
    /// @dev A controller: what it put into deposits and redemptions, and what is due for them.
    struct Entitlement {
        uint256 assetsIn;
        uint256 sharesOut;
        uint256 sharesIn;
        uint256 assetsOut;
    }

    uint32 public constant NODE = 1;

    Staking public immutable staking;
    WAL public immutable wal;
    MarketMock public immutable market;
    ProofsMock public immutable proofs;
    LiquidStake public immutable vault;
    uint256 public immutable unit;
    Parameters private _parameters;

    address[] private _holders;
    /// Who may act for holders that let it.
    address public immutable agent = vm.addr(0xa6e47);
    /// WAL sent in by plain transfers, which nobody owns.
    uint256 public gifts;
    /// WAL that came back from Staking, and where it went: with deposits into Staking again, and to people.
    uint256 public received;
    uint256 public restaked;
    uint256 public paid;
    /// Last redemption.
    uint256 public redemptions;
    mapping(address controller => Entitlement) private _claimed;
    /// Positions that delegators beside the share hold.
    uint256[] private _beside;
    /// Upper bound of the numbers of positions there can be.
    uint256 public positionBound;

    constructor(
        Staking staking_,
        WAL wal_,
        MarketMock market_,
        ProofsMock proofs_,
        LiquidStake vault_,
        Parameters memory parameters_,
        uint256 unit_
    ) {
        (staking, wal, market, proofs, vault) = (staking_, wal_, market_, proofs_, vault_);
        (_parameters, unit) = (parameters_, unit_);
        for (uint256 i; i < 3; ++i) {
            _holders.push(vm.addr(0xb0b + i));
        }
    }

    /// @dev Only slashes lower the price, and no call by anyone does so by itself. In the same epoch the price after a
    /// call is at least the one before; over borders, when the node's own rate did not fall either. What was claimed
    /// and what can be claimed add up to the same for everybody, whoever claims; a border only adds to it.
    modifier checked() {
        vault.roll();
        uint32 before = staking.epoch();
        (uint256 assets, uint256 supply) = (vault.totalAssets(), vault.totalSupply());
        uint256 wiped = staking.pool(NODE).lastWipe;
        Entitlement[3] memory accounts = [_account(0), _account(1), _account(2)];
        _;
        vault.roll();
        for (uint256 i; i < 3; ++i) {
            _compare(accounts[i], _account(i), staking.epoch() == before);
        }
        assertGe(wal.balanceOf(address(vault)), gifts, "more is paid than came back");
        if (staking.pool(NODE).lastWipe != wiped || _rateFell(before)) return;
        assertGe((vault.totalAssets() + 1) * (supply + 1), (assets + 1) * (vault.totalSupply() + 1), "price fell");
    }

    function _account(uint256 who) private view returns (Entitlement memory a) {
        address holder = _holders[who];
        a = _claimed[holder];
        a.assetsIn += vault.maxDeposit(holder);
        a.sharesOut += vault.maxMint(holder);
        a.sharesIn += vault.maxRedeem(holder);
        a.assetsOut += vault.maxWithdraw(holder);
    }

    function _compare(Entitlement memory a, Entitlement memory b, bool same) private pure {
        if (same) {
            assertEq(abi.encode(a), abi.encode(b), "what everybody has a claim to");
        } else {
            assertGe(b.assetsIn, a.assetsIn, "assets put in");
            assertGe(b.sharesOut, a.sharesOut, "shares due");
            assertGe(b.sharesIn, a.sharesIn, "shares put in");
            assertGe(b.assetsOut, a.assetsOut, "assets due");
        }
    }

    function _rateFell(uint32 from) private view returns (bool) {
        IStaking.Rate memory a = _rate(from);
        for (uint32 e = from + 1; e <= staking.epoch(); ++e) {
            IStaking.Rate memory b = _rate(e);
            if (uint256(b.stake) * a.shares < uint256(a.stake) * b.shares) return true;
            a = b;
        }
        return false;
    }

    /// @dev Whether the pool's shares are too cheap, or too dear for a small deposit.
    function _outOfProportion(IStaking.Pool memory pool) private pure returns (bool) {
        return pool.shares > 1e6 * uint256(pool.stake) || pool.stake > 1e6 * uint256(pool.shares);
    }

    /// @dev Into an empty pool deposits enter at 1:1.
    function _rate(uint32 border) private view returns (IStaking.Rate memory r) {
        r = staking.rate(NODE, border);
        if (r.shares == 0) r = IStaking.Rate(1, 1);
    }

    // ------------------------------------------------------------------ holders

    function requestDeposit(uint256 who, uint256 forWhom, uint256 amount) external checked {
        IStaking.Pool memory pool = staking.pool(NODE);
        if (staking.node(NODE).jailed || _outOfProportion(pool)) return;
        if (vault.totalSupply() > 1e6 * (vault.totalAssets() + 1)) return;
        amount = bound(amount, _parameters.minStake, amount % 3 == 0 ? 3 * unit : 1000 * unit);
        address holder = _holder(who);
        assertTrue(wal.transfer(holder, amount), "float");
        vm.prank(holder);
        wal.approve(address(vault), amount);
        uint256 before = wal.balanceOf(address(vault));
        vm.prank(_actor(holder));
        vault.requestDeposit(amount, _holder(forWhom), holder);
        restaked += before - wal.balanceOf(address(vault));
        ++positionBound;
    }

    function claimShares(uint256 who, uint256 to, uint256 amount, bool byShares) external checked {
        address holder = _holder(who);
        uint256 most = byShares ? vault.maxMint(holder) : vault.maxDeposit(holder);
        _claimShares(holder, _holder(to), amount % 3 == 0 ? most : bound(amount, 0, most), byShares);
    }

    function _claimShares(address holder, address to, uint256 amount, bool byShares) private {
        uint256 before = vault.balanceOf(to);
        vm.prank(_actor(holder));
        uint256 other = byShares ? vault.mint(amount, to, holder) : vault.deposit(amount, to, holder);
        (uint256 assets, uint256 shares) = byShares ? (other, amount) : (amount, other);
        assertEq(vault.balanceOf(to) - before, shares, "shares received");
        _claimed[holder].assetsIn += assets;
        _claimed[holder].sharesOut += shares;
    }

    function requestRedeem(uint256 who, uint256 forWhom, uint256 shares) external checked {
        address holder = _holder(who);
        uint256 balance = vault.balanceOf(holder);
        if (balance == 0) return;
        _requestRedeem(holder, _holder(forWhom), shares % 3 == 0 ? balance : bound(shares, 1, balance));
    }

    /// @dev As much of `shares` as there is WAL for.
    function _requestRedeem(address holder, address controller, uint256 shares) private {
        uint256 most = vault.convertToShares(vault.liquidAssets());
        if (shares > most) shares = most;
        uint256 worth = vault.convertToAssets(shares);
        if (worth == 0 || (holder != controller && worth < _parameters.minStake)) return;
        vm.prank(_actor(holder));
        try vault.requestRedeem(shares, controller, holder) returns (uint256 id) {
            redemptions = id;
            ++positionBound;
        } catch {
            assertLe(worth, dust(), "only dust is refused");
        }
    }

    /// @dev What roundings may take from one redemption: a few base units at the pool's price.
    function dust() public view returns (uint256) {
        IStaking.Rate memory r = _rate(staking.epoch());
        return 20 + 4 * uint256(r.stake) / r.shares;
    }

    /// @dev Anyone may, for those who stay.
    function collect(uint256 which) external checked {
        if (redemptions != 0) _collect(bound(which, 1, redemptions));
    }

    function _collect(uint256 id) private {
        uint256 before = wal.balanceOf(address(vault));
        // What is not out, or is collected, is refused.
        try vault.collect(id) {
            assertLe(vault.claimableFrom(id), staking.epoch(), "out");
        } catch (bytes memory reason) {
            assertEq(reason, abi.encodeWithSelector(ILiquidStake.NothingToCollect.selector, id), "refused");
        }
        received += wal.balanceOf(address(vault)) - before;
    }

    function claimAssets(uint256 who, uint256 to, uint256 amount, bool byAssets) external checked {
        address holder = _holder(who);
        uint256 most = byAssets ? vault.maxWithdraw(holder) : vault.maxRedeem(holder);
        _claimAssets(holder, _holder(to), amount % 3 == 0 ? most : bound(amount, 0, most), byAssets);
    }

    function _claimAssets(address holder, address to, uint256 amount, bool byAssets) private {
        (uint256 purse, uint256 before) = (wal.balanceOf(to), wal.balanceOf(address(vault)));
        vm.prank(_actor(holder));
        uint256 other = byAssets ? vault.withdraw(amount, to, holder) : vault.redeem(amount, to, holder);
        (uint256 assets, uint256 shares) = byAssets ? (amount, other) : (other, amount);
        assertEq(wal.balanceOf(to) - purse, assets, "assets received");
        paid += assets;
        received += wal.balanceOf(address(vault)) + assets - before;
        _claimed[holder].sharesIn += shares;
        _claimed[holder].assetsOut += assets;
    }

    /// @dev What is not there cannot be claimed, in either measure.
    function claimTooMuch(uint256 who, uint256 more) external checked {
        address holder = _holder(who);
        more = bound(more, 1, 1e30);
        vm.startPrank(holder);
        (uint256 a, uint256 b) = (vault.maxDeposit(holder), vault.maxMint(holder));
        vm.expectRevert(abi.encodeWithSelector(ILiquidStake.NotClaimable.selector, a + more, a));
        vault.deposit(a + more, holder);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStake.NotClaimable.selector, b + more, b));
        vault.mint(b + more, holder);
        (a, b) = (vault.maxRedeem(holder), vault.maxWithdraw(holder));
        vm.expectRevert(abi.encodeWithSelector(ILiquidStake.NotClaimable.selector, a + more, a));
        vault.redeem(a + more, holder, holder);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStake.NotClaimable.selector, b + more, b));
        vault.withdraw(b + more, holder, holder);
        vm.stopPrank();
    }

    function setOperator(uint256 who, bool approved) external checked {
        vm.prank(_holder(who));
        vault.setOperator(agent, approved);
    }

    /// @dev Nobody acts for a holder who did not let them.
    function actForOthers(uint256 who, uint256 amount) external checked {
        address holder = _holder(who);
        if (vault.isOperator(holder, agent)) return;
        bytes memory refusal = abi.encodeWithSelector(ILiquidStake.NotOperator.selector, holder, agent);
        vm.startPrank(agent);
        vm.expectRevert(refusal);
        vault.requestDeposit(amount, agent, holder);
        vm.expectRevert(refusal);
        vault.deposit(amount, agent, holder);
        vm.expectRevert(refusal);
        vault.mint(amount, agent, holder);
        vm.expectRevert(refusal);
        vault.redeem(amount, agent, holder);
        vm.expectRevert(refusal);
        vault.withdraw(amount, agent, holder);
        vm.expectPartialRevert(IERC20Errors.ERC20InsufficientAllowance.selector);
        vault.requestRedeem(bound(amount, 1, type(uint256).max), agent, holder);
        vm.stopPrank();
    }

    function transfer(uint256 from, uint256 to, uint256 shares) external checked {
        uint256 balance = vault.balanceOf(_holder(from));
        vm.prank(_holder(from));
        assertTrue(vault.transfer(_holder(to), bound(shares, 0, balance)), "transfer");
    }

    // ------------------------------------------------------------------ others

    /// @dev Anyone may claim positions of the share that are out.
    function claimForeign(uint256 seed) external checked {
        if (positionBound == 0) return;
        uint256 id = bound(seed, 1, positionBound);
        IStaking.Position memory p = staking.position(id);
        if (p.exit == 0 || p.exit >= staking.epoch() || staking.positionValue(id) == 0) return;
        if (staking.ownerOf(id) == address(vault)) received += staking.claimWithdraw(id);
    }

    function give(uint256 amount) external checked {
        amount = bound(amount, 0, 10 * unit);
        assertTrue(wal.transfer(address(vault), amount), "a gift");
        gifts += amount;
    }

    function stakeBeside(uint256 amount) external checked {
        IStaking.Pool memory pool = staking.pool(NODE);
        if (staking.node(NODE).jailed || _outOfProportion(pool)) return;
        amount = bound(amount, _parameters.minStake, 100 * unit);
        wal.approve(address(staking), amount);
        _beside.push(staking.stake(NODE, uint128(amount)));
        positionBound = _beside[_beside.length - 1];
    }

    function leaveBeside(uint256 which) external checked {
        if (_beside.length == 0) return;
        uint256 id = _beside[which % _beside.length];
        IStaking.Position memory p = staking.position(id);
        if (p.node == 0 || p.exit != 0 || p.activation > staking.epoch() || staking.positionValue(id) == 0) return;
        staking.requestWithdraw(id, 0);
    }

    // ------------------------------------------------------------------ fortunes and time

    /// @dev What the running epoch pays, and how the node fares in it.
    function fortune(uint256 dice, uint256 fee) external {
        if (staking.epochInfo().phase == IStaking.Phase.Settling) return;
        market.set(bound(fee, 1, 1e22), 1e12, 1e15);
        (,, bool eligible) = staking.prover(NODE, address(0));
        if (!eligible) return;
        if (dice % 4 == 0) proofs.refute(NODE, address(0));
        if (dice % 4 == 1) proofs.miss(NODE);
    }

    function wait(uint256 time) external {
        time = bound(time, 1, _parameters.epochSeconds);
        vm.warp(vm.getBlockTimestamp() + time);
        vm.roll(vm.getBlockNumber() + time);
    }

    function finishEpoch() external checked {
        _finishEpoch();
    }

    /// @dev Nobody looks at the share for a while.
    function finishEpochs(uint256 count) external checked {
        count = bound(count, 2, 4);
        for (uint256 i; i < count; ++i) {
            _finishEpoch();
        }
    }

    function _finishEpoch() private {
        uint256 end = uint256(staking.epochInfo().startTime) + _parameters.epochSeconds;
        if (vm.getBlockTimestamp() < end) vm.warp(end);
        vm.roll(vm.getBlockNumber() + _parameters.epochSeconds);
        staking.selectCommittee();
        staking.beginSettle();
        staking.settle(type(uint256).max);
        staking.advance();
        market.set(0, 1, 0);
        _repair();
    }

    /// @dev The operator makes good: bond, out of jail, back among the candidates.
    function _repair() private {
        address governance = vm.addr(1000 + uint256(NODE));
        IStaking.Node memory record = staking.node(NODE);
        if (staking.pool(NODE).bond < _parameters.minBond) {
            IStaking.Pool memory pool = staking.pool(NODE);
            if (pool.bondEntering[0] + pool.bondEntering[1] == 0) {
                wal.approve(address(staking), 2 * _parameters.minBond);
                staking.depositBond(NODE, 2 * _parameters.minBond);
            }
            return;
        }
        if (record.jailed && record.unjailFrom == 0 && staking.epoch() >= record.jailedUntil) {
            vm.prank(governance);
            staking.unjail(NODE);
        }
        if (!staking.node(NODE).candidate && staking.candidateWeight(NODE) != 0) staking.tryJoin(NODE, 0);
    }

    // ------------------------------------------------------------------ the end

    /// @dev Everybody leaves: whoever comes, in whatever order, is served, and what stays behind is dust. The first one
    /// never claims before the others are out.
    function everybodyLeaves() external {
        for (uint256 attempt; attempt < 8; ++attempt) {
            vault.roll();
            for (uint256 i; i < _holders.length; ++i) {
                address holder = _holders[i];
                _claimShares(holder, holder, vault.maxMint(holder), true);
                _claimShares(holder, holder, vault.maxDeposit(holder), false);
                if (vault.balanceOf(holder) != 0) _requestRedeem(holder, holder, vault.balanceOf(holder));
            }
            _finishEpoch();
            for (uint256 id = 1; id <= redemptions; ++id) {
                _collect(id);
            }
            for (uint256 i = _holders.length - 1; i != 0; --i) {
                _claimAllAssets(_holders[i]);
            }
        }
        _claimAllAssets(_holders[0]);
    }

    function _claimAllAssets(address holder) private {
        _claimAssets(holder, holder, vault.maxWithdraw(holder) / 3, true);
        _claimAssets(holder, holder, vault.maxRedeem(holder), false);
    }

    function _holder(uint256 seed) private view returns (address) {
        return _holders[seed % _holders.length];
    }

    /// @dev Who calls for a holder.
    function _actor(address holder) private view returns (address) {
        return vault.isOperator(holder, agent) ? agent : holder;
    }
}
