// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {IStaking} from "../interfaces/IStaking.sol";
import {IWAL} from "../interfaces/IWAL.sol";
import {ILiquidStake} from "./interfaces/ILiquidStake.sol";

/// @title LiquidStake
/// @notice See ILiquidStake.
///
/// What the shares own, all in WAL at the rate of the last border crossed:
///
///     value = stacked + leaving surplus + returning + idle + entering
///
/// `stacked` are pool shares of positions in a stack. A redemption pops positions; Staking lets it take a part of the
/// last one only if what stays is worth the least stake. Else the whole position leaves and its *surplus* comes back:
/// it is leaving until its exit epoch is over, returning until someone claims that redemption, idle until the next
/// deposit takes it along, entering until that deposit's border.
///
/// No guard against re-entrance: WAL has no hooks, and Staking calls nobody back.
contract LiquidStake is ILiquidStake, ERC20Permit {
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;
    using SafeERC20 for IWAL;

    /// @dev A position behind the shares, and its pool shares.
    struct Lot {
        uint128 position;
        uint128 shares;
    }

    /// @dev Deposits that enter at one border, all in one position.
    struct Batch {
        uint128 assets; // of depositors, claimed or not
        uint128 own; // of holders: WAL that came back
        uint256 position;
        uint256 shares; // what depositors got, once it is crossed
    }

    /// @dev What holders get back out of the positions that leave with an epoch.
    struct Surplus {
        uint128 shares;
        uint32 count;
    }

    /// @dev A redemption: parts of positions that leave with `exit`. Of the last one, `surplus` pool shares are not its
    /// own.
    struct Redemption {
        address controller;
        uint32 exit;
        uint128 idle; // WAL set aside for it
        uint128 surplus;
        uint256 shares; // burned for it
        Lot[] lots;
    }

    /// @dev Most positions that one redemption takes: each costs about 150 000 gas.
    uint256 private constant MAX_LOTS = 32;
    /// @dev As in Staking: after slashes without end shares would outgrow the integers.
    uint256 private constant SHARES_PER_ASSET = 1e6;

    /// @inheritdoc ILiquidStake
    IStaking public immutable staking;
    /// @inheritdoc ILiquidStake
    IWAL public immutable wal;
    /// @inheritdoc ILiquidStake
    uint32 public immutable node;
    uint128 private immutable MIN_STAKE;

    /// @inheritdoc ILiquidStake
    uint32 public epoch;
    uint256 private _lotCount;
    uint128 private _stacked;
    uint128 private _returning;
    uint128 private _idle;
    uint128 private _entering;
    uint256 private _redemptionCount;
    mapping(uint256 index => Lot) private _lots;
    mapping(uint256 activation => Batch) private _batches;
    mapping(uint256 exit => Surplus) private _surplus;
    mapping(uint256 activation => mapping(address controller => uint256 assets)) private _deposits;
    mapping(uint256 id => Redemption) private _redemptions;

    /// @param node_ Node whose pool the shares are of; it must be registered.
    constructor(IStaking staking_, uint32 node_, string memory name_, string memory symbol_)
        ERC20(name_, symbol_)
        ERC20Permit(name_)
    {
        require(staking_.node(node_).governance != address(0), IStaking.UnknownNode(node_));
        (staking, node) = (staking_, node_);
        wal = IWAL(staking_.peers().wal);
        MIN_STAKE = staking_.parameters().minStake;
        epoch = staking_.epoch();
        wal.forceApprove(address(staking_), type(uint256).max);
    }

    // ------------------------------------------------------------------ stakers

    /// @inheritdoc ILiquidStake
    function requestDeposit(uint128 assets, address controller) external returns (uint256 requestId) {
        roll();
        require(controller != address(0), ZeroAddress());
        require(assets >= MIN_STAKE, AmountTooLow(assets, MIN_STAKE));
        (uint256 value, uint256 supply) = (totalAssets(), totalSupply());
        require(supply <= SHARES_PER_ASSET * (value + 1), Exhausted(supply, value));

        (requestId,) = staking.effectiveEpochs();
        Batch storage batch = _batches[requestId];
        uint128 own = _idle;
        (_idle, _entering) = (0, _entering + own);
        (batch.assets, batch.own) = (batch.assets + assets, batch.own + own);
        _deposits[requestId][controller] += assets;
        emit DepositRequest(controller, requestId, msg.sender, assets, batch.assets);

        wal.safeTransferFrom(msg.sender, address(this), assets);
        uint256 position = staking.stake(node, assets + own);
        // One position a border: nobody can make others' redemptions long by many small deposits.
        if (batch.position == 0) batch.position = position;
        else staking.merge(batch.position, position);
    }

    /// @inheritdoc ILiquidStake
    function claimDeposit(uint256 requestId, address controller) external returns (uint256 shares) {
        roll();
        require(requestId <= epoch, NotClaimable(requestId, requestId));
        uint256 assets = _deposits[requestId][controller];
        require(assets != 0, NothingToClaim(requestId, controller));
        delete _deposits[requestId][controller];
        shares = assets.mulDiv(_batches[requestId].shares, _batches[requestId].assets);
        emit DepositClaimed(controller, requestId, shares);
        _transfer(address(this), controller, shares);
    }

    /// @inheritdoc ILiquidStake
    function requestRedeem(uint256 shares, address controller) external returns (uint256 requestId) {
        roll();
        require(controller != address(0), ZeroAddress());
        uint256 assets = convertToAssets(shares);
        _burn(msg.sender, shares);

        IStaking.Rate memory rate = _rate(epoch);
        uint256 wanted = assets.mulDiv(rate.shares, rate.stake);
        requestId = ++_redemptionCount;
        Redemption storage redemption = _redemptions[requestId];
        if (wanted > _stacked) {
            wanted = _stacked;
            redemption.idle = _takeIdle(assets, wanted.mulDiv(rate.stake, rate.shares));
        }
        (, uint32 exit) = staking.effectiveEpochs();
        (redemption.controller, redemption.exit, redemption.shares) = (controller, exit, shares);
        _takeLots(redemption, wanted, rate);
        require(redemption.lots.length != 0 || redemption.idle != 0, AmountTooLow(shares, 1));
        emit RedeemRequest(controller, requestId, msg.sender, shares, exit, totalSupply());
    }

    /// @inheritdoc ILiquidStake
    function claimRedeem(uint256 requestId) external returns (uint256 assets) {
        roll();
        Redemption memory redemption = _redemptions[requestId];
        require(redemption.controller != address(0), NothingToClaim(requestId, address(0)));
        require(redemption.exit < epoch, NotClaimable(requestId, redemption.exit + 1));
        delete _redemptions[requestId];

        IStaking.Rate memory rate = staking.rate(node, redemption.exit + 1);
        assets = redemption.idle;
        uint256 last = redemption.lots.length;
        for (uint256 i = 0; i < redemption.lots.length; ++i) {
            assets += _collect(redemption.lots[i], i + 1 == last ? redemption.surplus : 0, rate);
        }
        emit RedeemClaimed(redemption.controller, requestId, assets);
        wal.safeTransfer(redemption.controller, assets);
    }

    /// @inheritdoc ILiquidStake
    function roll() public {
        uint32 now_ = staking.epoch();
        uint32 from = epoch;
        if (from == now_) return;
        // Whatever is on its way was so in `from`, and nothing is for longer than two borders.
        uint32 to = from + 2 < now_ ? from + 2 : now_;
        for (uint32 border = from + 1; border <= to; ++border) {
            _cross(border);
        }
        epoch = now_;
        if (to < now_ && staking.pool(node).lastWipe > to) _wipe(now_);
        emit Rolled(now_, totalAssets(), totalSupply());
    }

    // ------------------------------------------------------------------ borders

    /// @dev Crosses the border into `border`: lets the surplus of the epoch before out and the deposits in, both at
    /// the border's rate.
    function _cross(uint32 border) private {
        IStaking.Rate memory rate = staking.rate(node, border);
        // A pool with living shares of ours has shares.
        if (rate.shares == 0) {
            _wipe(border);
            rate = IStaking.Rate(1, 1);
        }
        (epoch, _returning) = (border, _returning + _surplusValue(border - 1, rate).toUint128());
        delete _surplus[border - 1];
        Batch storage batch = _batches[border];
        if (batch.position == 0) return;

        uint256 value = _value(rate);
        uint256 poolShares = uint256(batch.assets + batch.own).mulDiv(rate.shares, rate.stake);
        // What entered, less what holders put in: the rounding of pool shares is the depositors'.
        uint256 bought = poolShares.mulDiv(rate.stake, rate.shares).zeroFloorSub(batch.own);
        uint256 shares = bought.mulDiv(totalSupply() + 1, value + 1);
        batch.shares = shares;
        _entering -= batch.own;
        _stacked += poolShares.toUint128();
        _lots[_lotCount++] = Lot(batch.position.toUint128(), poolShares.toUint128());
        _mint(address(this), shares);
        emit DepositsEntered(border, batch.assets, batch.own, poolShares, shares, totalSupply());
    }

    /// @dev Everything of ours that was in the pool, on its way out or not, is void. Depositors of this border are not.
    function _wipe(uint32 border) private {
        uint256 lost = uint256(_stacked) + _surplus[border - 1].shares + _surplus[border].shares;
        if (lost == 0) return;
        (_lotCount, _stacked) = (0, 0);
        delete _surplus[border - 1];
        delete _surplus[border];
        emit Wiped(border, lost);
    }

    // ------------------------------------------------------------------ redemptions

    /// @dev Sets WAL aside for what `assets` need beyond `inLots`.
    function _takeIdle(uint256 assets, uint256 inLots) private returns (uint128 taken) {
        uint128 idle = _idle;
        require(assets - inLots <= idle, NotLiquid(assets, inLots + idle));
        taken = (assets - inLots).toUint128();
        _idle = idle - taken;
    }

    /// @dev Has `wanted` pool shares leave, the youngest positions first.
    function _takeLots(Redemption storage redemption, uint256 wanted, IStaking.Rate memory rate) private {
        uint256 count = _lotCount;
        for (uint256 taken = 0; wanted != 0 && count != 0; ++taken) {
            require(taken < MAX_LOTS, TooManyPositions(MAX_LOTS));
            Lot memory lot = _lots[count - 1];
            if (lot.shares <= wanted) {
                staking.requestWithdraw(lot.position, 0);
                _stacked -= lot.shares;
                redemption.lots.push(lot);
                wanted -= lot.shares;
                --count;
            } else {
                if (_takePart(redemption, count - 1, wanted, rate)) --count;
                wanted = 0;
            }
        }
        _lotCount = count;
    }

    /// @dev Has a part of the lot at `index` leave, short of `wanted` by what roundings may cost those who stay.
    /// @return whole Whether the position had to leave as a whole, because what stays would be less than Staking lets
    /// stand.
    function _takePart(Redemption storage redemption, uint256 index, uint256 wanted, IStaking.Rate memory rate)
        private
        returns (bool whole)
    {
        Lot memory lot = _lots[index];
        IStaking.Rate memory entry = _rate(staking.position(lot.position).activation);
        // A split rounds the deposit that stays down, and its shares; a surplus rounds what comes back, three times.
        uint256 margin = uint256(entry.shares).divUp(entry.stake) + uint256(3).mulDivUp(rate.shares, rate.stake) + 1;
        if (wanted <= margin) return false;
        uint128 mine = (wanted - margin).toUint128();
        uint128 rest = lot.shares - mine;
        redemption.lots.push(Lot(lot.position, mine));
        if ((rest - margin).mulDiv(rate.stake, rate.shares) >= MIN_STAKE) {
            uint256 remainder = staking.requestWithdraw(lot.position, mine);
            uint256 staying = uint256(staking.position(remainder).amount).mulDiv(entry.shares, entry.stake);
            _lots[index] = Lot(remainder.toUint128(), staying.toUint128());
            _stacked -= lot.shares - staying.toUint128();
            return false;
        }
        staking.requestWithdraw(lot.position, 0);
        _stacked -= lot.shares;
        redemption.surplus = rest;
        Surplus storage surplus = _surplus[redemption.exit];
        (surplus.shares, surplus.count) = (surplus.shares + rest, surplus.count + 1);
        return true;
    }

    /// @dev Fetches the WAL of a lot that left at `rate` and returns the redemption's part of it.
    function _collect(Lot memory lot, uint256 surplus, IStaking.Rate memory rate) private returns (uint256 mine) {
        // Claiming is open to all: if someone did it, the WAL is here already, and it was just what the rate says.
        if (staking.position(lot.position).node != 0) {
            if (staking.positionValue(lot.position) == 0) return 0; // void
            staking.claimWithdraw(lot.position);
        }
        mine = uint256(lot.shares).mulDiv(rate.stake, rate.shares);
        if (surplus == 0) return mine;
        uint256 back = (lot.shares + surplus).mulDiv(rate.stake, rate.shares) - mine;
        _idle += back.toUint128();
        _returning = uint256(_returning).zeroFloorSub(back).toUint128();
    }

    // ------------------------------------------------------------------ values

    /// @dev Rate of the border into `border`. Where the pool was empty, deposits entered at 1:1.
    function _rate(uint32 border) private view returns (IStaking.Rate memory rate) {
        rate = staking.rate(node, border);
        if (rate.shares == 0) rate = IStaking.Rate(1, 1);
    }

    function _value(IStaking.Rate memory rate) private view returns (uint256) {
        return uint256(_stacked).mulDiv(rate.stake, rate.shares) + _surplusValue(epoch, rate)
            + _surplusValue(epoch + 1, rate) + _returning + _idle + _entering;
    }

    /// @dev What comes back of the surplus of `exit`, at least: each of its positions rounds down by itself.
    function _surplusValue(uint256 exit, IStaking.Rate memory rate) private view returns (uint256) {
        Surplus memory surplus = _surplus[exit];
        return uint256(surplus.shares).mulDiv(rate.stake, rate.shares).zeroFloorSub(surplus.count);
    }

    /// @inheritdoc ILiquidStake
    function totalAssets() public view returns (uint256) {
        return _value(_rate(epoch));
    }

    /// @inheritdoc ILiquidStake
    /// @dev One share and one asset that nobody owns keep the price defined when there are none, and make the first
    /// depositor nobody special.
    function convertToAssets(uint256 shares) public view returns (uint256) {
        return shares.mulDiv(totalAssets() + 1, totalSupply() + 1);
    }

    /// @inheritdoc ILiquidStake
    function convertToShares(uint256 assets) external view returns (uint256) {
        return assets.mulDiv(totalSupply() + 1, totalAssets() + 1);
    }

    /// @inheritdoc ILiquidStake
    function liquidAssets() external view returns (uint256) {
        IStaking.Rate memory rate = _rate(epoch);
        return uint256(_stacked).mulDiv(rate.stake, rate.shares) + _idle;
    }

    /// @inheritdoc ILiquidStake
    function positions() external view returns (uint256) {
        return _lotCount;
    }

    /// @inheritdoc ILiquidStake
    function positionAt(uint256 index) external view returns (uint256, uint256) {
        if (index >= _lotCount) return (0, 0);
        return (_lots[index].position, _lots[index].shares);
    }

    /// @inheritdoc ILiquidStake
    function pendingDepositRequest(uint256 requestId, address controller) external view returns (uint256) {
        return requestId > staking.epoch() ? _deposits[requestId][controller] : 0;
    }

    /// @inheritdoc ILiquidStake
    function claimableDepositRequest(uint256 requestId, address controller) external view returns (uint256) {
        return requestId <= staking.epoch() ? _deposits[requestId][controller] : 0;
    }

    /// @inheritdoc ILiquidStake
    function pendingRedeemRequest(uint256 requestId, address controller) external view returns (uint256) {
        Redemption storage redemption = _redemptions[requestId];
        if (redemption.controller != controller || redemption.exit < staking.epoch()) return 0;
        return redemption.shares;
    }

    /// @inheritdoc ILiquidStake
    function claimableRedeemRequest(uint256 requestId, address controller) external view returns (uint256) {
        Redemption storage redemption = _redemptions[requestId];
        if (redemption.controller != controller || redemption.exit >= staking.epoch()) return 0;
        return redemption.shares;
    }

    /// @inheritdoc ILiquidStake
    function claimableFrom(uint256 requestId) external view returns (uint32) {
        Redemption storage redemption = _redemptions[requestId];
        return redemption.controller == address(0) ? 0 : redemption.exit + 1;
    }

    /// @inheritdoc ILiquidStake
    function asset() external view returns (address) {
        return address(wal);
    }
}
