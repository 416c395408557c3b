// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {Staking} from "../../src/Staking.sol";
import {WAL} from "../../src/WAL.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {LiquidStake} from "../../src/periphery/LiquidStake.sol";
import {Parameters} from "../../src/types/Parameters.sol";
import {MarketMock} from "../mocks/MarketMock.sol";
import {ProofsMock} from "../mocks/ProofsMock.sol";

/// @notice Holders of a liquid share, delegators beside it, and the fortunes of its node, each doing one random legal
/// thing at a time. After each, the price of a share is compared with the one before.
contract LiquidStakeHandler is Test {
    uint32 public constant NODE = 1;

    Staking public immutable staking;
    WAL public immutable wal;
    MarketMock public immutable market;
    ProofsMock public immutable proofs;
    LiquidStake public immutable vault;
    uint256 public immutable unit;
    Parameters private _parameters;

    address[] private _holders;
    uint256[] private _requests;
    /// WAL sent in by plain transfers, which nobody owns.
    uint256 public gifts;
    /// Redemptions that are not claimed yet.
    uint256[] public open;
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
    /// call is at least the one before; over borders, when the node's own rate did not fall either.
    modifier priced() {
        vault.roll();
        uint32 before = staking.epoch();
        (uint256 assets, uint256 supply) = (vault.totalAssets(), vault.totalSupply());
        uint256 wiped = staking.pool(NODE).lastWipe;
        _;
        vault.roll();
        if (staking.pool(NODE).lastWipe != wiped || _rateFell(before)) return;
        assertGe((vault.totalAssets() + 1) * (supply + 1), (assets + 1) * (vault.totalSupply() + 1), "price fell");
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

    function requestDeposit(uint256 who, uint256 amount) external priced {
        IStaking.Pool memory pool = staking.pool(NODE);
        if (staking.node(NODE).jailed || _outOfProportion(pool)) return;
        if (vault.totalSupply() > 1e6 * (vault.totalAssets() + 1)) return;
        amount = bound(amount, _parameters.minStake, amount % 3 == 0 ? 3 * unit : 1000 * unit);
        address holder = _holder(who);
        assertTrue(wal.transfer(holder, amount), "float");
        vm.startPrank(holder);
        wal.approve(address(vault), amount);
        _requests.push(vault.requestDeposit(uint128(amount), holder));
        vm.stopPrank();
        ++positionBound;
    }

    function claimDeposit(uint256 who, uint256 which) external priced {
        if (_requests.length == 0) return;
        _claimDeposit(_requests[which % _requests.length], _holder(who));
    }

    function _claimDeposit(uint256 id, address holder) private {
        if (vault.claimableDepositRequest(id, holder) == 0) return;
        vault.claimDeposit(id, holder);
    }

    function requestRedeem(uint256 who, uint256 shares) external priced {
        address holder = _holder(who);
        uint256 balance = vault.balanceOf(holder);
        if (balance == 0) return;
        _requestRedeem(holder, shares % 3 == 0 ? balance : bound(shares, 1, balance));
    }

    /// @dev As much of `shares` as there is WAL for.
    function _requestRedeem(address holder, uint256 shares) private {
        uint256 most = vault.convertToShares(vault.liquidAssets());
        if (shares > most) shares = most;
        uint256 worth = vault.convertToAssets(shares);
        if (worth == 0) return;
        vm.prank(holder);
        try vault.requestRedeem(shares, holder) returns (uint256 id) {
            open.push(id);
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

    function claimRedeem(uint256 which) external priced {
        if (open.length == 0) return;
        which %= open.length;
        uint256 id = open[which];
        if (vault.claimableFrom(id) > staking.epoch()) return;
        vault.claimRedeem(id);
        open[which] = open[open.length - 1];
        open.pop();
    }

    function transfer(uint256 from, uint256 to, uint256 shares) external priced {
        uint256 balance = vault.balanceOf(_holder(from));
        vm.prank(_holder(from));
        assertTrue(vault.transfer(_holder(to), bound(shares, 0, balance)), "transfer");
    }

    // ------------------------------------------------------------------ others

    /// @dev Anyone may claim positions of the share that are out.
    function claimForeign(uint256 seed) external priced {
        if (positionBound == 0) return;
        uint256 id = bound(seed, 1, positionBound);
        IStaking.Position memory p = staking.position(id);
        if (p.exit == 0 || p.exit >= staking.epoch() || staking.positionValue(id) == 0) return;
        if (staking.ownerOf(id) == address(vault)) staking.claimWithdraw(id);
    }

    function give(uint256 amount) external priced {
        amount = bound(amount, 0, 10 * unit);
        assertTrue(wal.transfer(address(vault), amount), "a gift");
        gifts += amount;
    }

    function stakeBeside(uint256 amount) external priced {
        IStaking.Pool memory pool = staking.pool(NODE);
        if (staking.node(NODE).jailed || _outOfProportion(pool)) return;
        amount = bound(amount, _parameters.minStake, 100 * unit);
        wal.approve(address(staking), amount);
        _beside.push(staking.stake(NODE, uint128(amount)));
        positionBound = _beside[_beside.length - 1];
    }

    function leaveBeside(uint256 which) external priced {
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

    function finishEpoch() external priced {
        _finishEpoch();
    }

    /// @dev Nobody looks at the share for a while.
    function finishEpochs(uint256 count) external priced {
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

    /// @dev Everybody leaves: whoever comes, in whatever order, is served, and what stays behind is dust.
    function everybodyLeaves() external {
        for (uint256 attempt; attempt < 8; ++attempt) {
            vault.roll();
            for (uint256 i; i < _holders.length; ++i) {
                for (uint256 r; r < _requests.length; ++r) {
                    _claimDeposit(_requests[r], _holders[i]);
                }
                uint256 balance = vault.balanceOf(_holders[i]);
                if (balance != 0) _requestRedeem(_holders[i], balance);
            }
            _finishEpoch();
            for (uint256 i = open.length; i != 0; --i) {
                if (vault.claimableFrom(open[i - 1]) > staking.epoch()) continue;
                vault.claimRedeem(open[i - 1]);
                open[i - 1] = open[open.length - 1];
                open.pop();
            }
        }
    }

    function _holder(uint256 seed) private view returns (address) {
        return _holders[seed % _holders.length];
    }
}
