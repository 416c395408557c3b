// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {IStaking} from "../interfaces/IStaking.sol";
import {IWAL} from "../interfaces/IWAL.sol";
import {IERC7540Deposit, IERC7540Operator, IERC7540Redeem, IERC7575Share} from "./interfaces/IERC7540.sol";
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
/// it is leaving until its exit epoch is over, returning until that redemption is collected, idle until the next
/// deposit takes it along, entering until that deposit's border.
///
/// A claim takes of a request: what was *put* in, and what is *due* for it. Both are counted down apart, so that parts
/// may be claimed in any sizes and either measure, and add up to the whole exactly.
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

    /// @dev What a controller put into a batch.
    struct Entry {
        uint128 assets; // not claimed yet
        bool priced;
        uint256 shares; // due for them, once they are priced; after a wipe there are more than fit less
    }

    /// @dev A redemption: parts of positions that leave with `exit`. Of the last one, `surplus` pool shares are not its
    /// own. Once it is collected it has no positions, only WAL.
    struct Redemption {
        address controller;
        uint32 exit;
        uint128 ready; // WAL set aside for it
        uint128 surplus;
        uint256 shares; // burned for it, and not claimed yet
        Lot[] lots;
    }

    /// @dev A controller's requests in the order they were made, which is that of their borders; those before `first`
    /// are claimed.
    struct Queue {
        uint256 first;
        uint256[] ids;
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
    /// @inheritdoc IERC7540Operator
    mapping(address controller => mapping(address operator => bool)) public isOperator;
    uint256 private _lotCount;
    uint128 private _stacked;
    uint128 private _returning;
    uint128 private _idle;
    uint128 private _entering;
    uint256 private _redemptionCount;
    mapping(uint256 index => Lot) private _lots;
    mapping(uint256 activation => Batch) private _batches;
    mapping(uint256 exit => Surplus) private _surplus;
    mapping(uint256 activation => mapping(address controller => Entry)) private _entries;
    mapping(uint256 id => Redemption) private _redemptions;
    mapping(address controller => Queue) private _depositsOf;
    mapping(address controller => Queue) private _redemptionsOf;

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

    // ------------------------------------------------------------------ requests

    /// @inheritdoc IERC7540Operator
    function setOperator(address operator, bool approved) external returns (bool) {
        isOperator[msg.sender][operator] = approved;
        emit OperatorSet(msg.sender, operator, approved);
        return true;
    }

    /// @inheritdoc ILiquidStake
    function requestDeposit(uint256 assets, address controller, address owner) external returns (uint256 requestId) {
        roll();
        _requireControl(owner);
        require(controller != address(0), ZeroAddress());
        require(assets >= MIN_STAKE, AmountTooLow(assets, MIN_STAKE));
        (uint256 value, uint256 supply) = (totalAssets(), totalSupply());
        require(supply <= SHARES_PER_ASSET * (value + 1), Exhausted(supply, value));

        (requestId,) = staking.effectiveEpochs();
        uint256 own = _book(requestId, controller, assets.toUint128());
        emit DepositRequest(controller, owner, requestId, msg.sender, assets);
        wal.safeTransferFrom(owner, address(this), assets);
        _invest(_batches[requestId], assets + own);
    }

    /// @inheritdoc ILiquidStake
    function requestRedeem(uint256 shares, address controller, address owner) external returns (uint256 requestId) {
        roll();
        require(controller != address(0), ZeroAddress());
        if (!_controls(msg.sender, owner)) _spendAllowance(owner, msg.sender, shares);
        uint256 assets = convertToAssets(shares);
        // Nobody makes another's claims long by many small redemptions.
        require(controller == owner || assets >= MIN_STAKE, AmountTooLow(assets, MIN_STAKE));
        _burn(owner, shares);

        requestId = ++_redemptionCount;
        _redemptionsOf[controller].ids.push(requestId);
        Redemption storage redemption = _redemptions[requestId];
        (redemption.controller, redemption.shares) = (controller, shares);
        emit RedeemRequest(controller, owner, requestId, msg.sender, shares);
        _disinvest(redemption, assets);
        require(redemption.lots.length != 0 || redemption.ready != 0, AmountTooLow(shares, 1));
        emit RedemptionLeaves(requestId, redemption.exit, totalSupply());
    }

    // ------------------------------------------------------------------ claims

    /// @inheritdoc IERC4626
    function deposit(uint256 assets, address receiver) external returns (uint256 shares) {
        return deposit(assets, receiver, msg.sender);
    }

    /// @inheritdoc IERC7540Deposit
    function deposit(uint256 assets, address receiver, address controller) public returns (uint256 shares) {
        (, shares) = _claimDeposits(assets, false, receiver, controller);
    }

    /// @inheritdoc IERC4626
    function mint(uint256 shares, address receiver) external returns (uint256 assets) {
        return mint(shares, receiver, msg.sender);
    }

    /// @inheritdoc IERC7540Deposit
    function mint(uint256 shares, address receiver, address controller) public returns (uint256 assets) {
        (assets,) = _claimDeposits(shares, true, receiver, controller);
    }

    /// @inheritdoc IERC4626
    function redeem(uint256 shares, address receiver, address controller) external returns (uint256 assets) {
        (, assets) = _claimRedemptions(shares, false, receiver, controller);
    }

    /// @inheritdoc IERC4626
    function withdraw(uint256 assets, address receiver, address controller) external returns (uint256 shares) {
        (shares,) = _claimRedemptions(assets, true, receiver, controller);
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

    /// @inheritdoc ILiquidStake
    function collect(uint256 requestId) external returns (uint256 assets) {
        roll();
        Redemption storage redemption = _redemptions[requestId];
        require(redemption.exit < epoch && redemption.lots.length != 0, NothingToCollect(requestId));
        assets = _collect(requestId, redemption);
        redemption.ready += assets.toUint128();
    }

    // ------------------------------------------------------------------ requests and claims

    function _controls(address caller, address account) private view returns (bool) {
        return caller == account || isOperator[account][caller];
    }

    function _requireControl(address account) private view {
        require(_controls(msg.sender, account), NotOperator(account, msg.sender));
    }

    /// @dev Enters a deposit into the books; what is idle, `own`, goes along.
    function _book(uint256 activation, address controller, uint128 assets) private returns (uint128 own) {
        Batch storage batch = _batches[activation];
        own = _idle;
        (_idle, _entering) = (0, _entering + own);
        (batch.assets, batch.own) = (batch.assets + assets, batch.own + own);
        Entry storage entry = _entries[activation][controller];
        if (entry.assets == 0) _depositsOf[controller].ids.push(activation);
        entry.assets += assets;
    }

    /// @dev Takes `wanted` of what a controller put in, or, `byDue`, of what is due, request by request.
    function _claimDeposits(uint256 wanted, bool byDue, address receiver, address controller)
        private
        returns (uint256 assets, uint256 shares)
    {
        roll();
        _requireControl(controller);
        Queue storage queue = _depositsOf[controller];
        uint256 left = wanted;
        while (left != 0) {
            uint256 id = _head(queue);
            require(id != 0 && id <= epoch, NotClaimable(wanted, wanted - left));
            Entry memory rest = _entries[id][controller];
            if (!rest.priced) (rest.shares, rest.priced) = (_dueFor(id, rest), true);
            (uint256 put, uint256 due) = _take(rest.assets, rest.shares, left, byDue);
            (assets, shares, left) = (assets + put, shares + due, left - (byDue ? due : put));
            if (put == rest.assets) {
                delete _entries[id][controller];
                _pop(queue);
            } else {
                (rest.assets, rest.shares) = (rest.assets - put.toUint128(), rest.shares - due);
                _entries[id][controller] = rest;
            }
        }
        emit Deposit(controller, receiver, assets, shares);
        _transfer(address(this), receiver, shares);
    }

    /// @dev As `_claimDeposits`; the first claim of a redemption collects all of its WAL.
    function _claimRedemptions(uint256 wanted, bool byDue, address receiver, address controller)
        private
        returns (uint256 shares, uint256 assets)
    {
        roll();
        _requireControl(controller);
        Queue storage queue = _redemptionsOf[controller];
        uint256 left = wanted;
        while (left != 0) {
            uint256 id = _head(queue);
            Redemption storage redemption = _redemptions[id];
            require(id != 0 && redemption.exit < epoch, NotClaimable(wanted, wanted - left));
            uint256 ready = redemption.ready + _collect(id, redemption);
            (uint256 put, uint256 due) = _take(redemption.shares, ready, left, byDue);
            (shares, assets, left) = (shares + put, assets + due, left - (byDue ? due : put));
            if (put == redemption.shares) {
                delete _redemptions[id];
                _pop(queue);
            } else {
                (redemption.shares, redemption.ready) = (redemption.shares - put, (ready - due).toUint128());
            }
        }
        emit Withdraw(msg.sender, receiver, controller, assets, shares);
        wal.safeTransfer(receiver, assets);
    }

    /// @dev What a claim of `wanted` takes of a request of which `put` is left for `due`: all of it, or a part in
    /// proportion. Rounded down both ways: the rest stays with the request.
    function _take(uint256 put, uint256 due, uint256 wanted, bool byDue) private pure returns (uint256, uint256) {
        if (wanted >= (byDue ? due : put)) return (put, due);
        return byDue ? (put.fullMulDiv(wanted, due), wanted) : (wanted, due.fullMulDiv(wanted, put));
    }

    /// @dev First request of a queue, 0 for none.
    function _head(Queue storage queue) private view returns (uint256) {
        return queue.first == queue.ids.length ? 0 : queue.ids[queue.first];
    }

    function _pop(Queue storage queue) private {
        delete queue.ids[queue.first++];
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
        uint256 shares = bought.fullMulDiv(totalSupply() + 1, value + 1);
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

    // ------------------------------------------------------------------ positions

    /// @dev Stakes a deposit for `batch`. One position a border: nobody can make others' redemptions long by many small
    /// deposits.
    function _invest(Batch storage batch, uint256 assets) private {
        uint256 position = staking.stake(node, assets.toUint128());
        if (batch.position == 0) batch.position = position;
        else staking.merge(batch.position, position);
    }

    /// @dev Has what a redemption is worth leave.
    function _disinvest(Redemption storage redemption, uint256 assets) private {
        IStaking.Rate memory rate = _rate(epoch);
        uint256 wanted = assets.mulDiv(rate.shares, rate.stake);
        if (wanted > _stacked) {
            wanted = _stacked;
            redemption.ready = _takeIdle(assets, wanted.mulDiv(rate.stake, rate.shares));
        }
        (, redemption.exit) = staking.effectiveEpochs();
        _takeLots(redemption, wanted, rate);
    }

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

    /// @dev Turns a redemption's positions, which have left, into WAL and returns how much of it is its own.
    function _collect(uint256 id, Redemption storage redemption) private returns (uint256 assets) {
        uint256 count = redemption.lots.length;
        if (count == 0) return 0;
        uint256 idle = _idle;
        IStaking.Rate memory rate = staking.rate(node, redemption.exit + 1);
        for (uint256 i = 0; i < count; ++i) {
            assets += _fetch(redemption.lots[i], i + 1 == count ? redemption.surplus : 0, rate);
        }
        delete redemption.lots;
        emit RedemptionCollected(id, assets, _idle - idle);
    }

    /// @dev Fetches the WAL of a lot that left at `rate` and returns the redemption's part of it.
    function _fetch(Lot memory lot, uint256 surplus, IStaking.Rate memory rate) private returns (uint256 mine) {
        if (_isVoid(lot)) return 0;
        // Claiming is open to all: if someone did it, the WAL is here already, and it was just what the rate says.
        if (staking.position(lot.position).node != 0) staking.claimWithdraw(lot.position);
        mine = uint256(lot.shares).mulDiv(rate.stake, rate.shares);
        if (surplus == 0) return mine;
        uint256 back = (lot.shares + surplus).mulDiv(rate.stake, rate.shares) - mine;
        _idle += back.toUint128();
        _returning = uint256(_returning).zeroFloorSub(back).toUint128();
    }

    /// @dev Whether a position that left is worth nothing. Nobody can claim one that lost everything.
    function _isVoid(Lot memory lot) private view returns (bool) {
        return staking.position(lot.position).node != 0 && staking.positionValue(lot.position) == 0;
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

    /// @dev What is due for a deposit whose border was crossed.
    function _dueFor(uint256 activation, Entry memory entry) private view returns (uint256) {
        if (entry.priced) return entry.shares;
        return uint256(entry.assets).fullMulDiv(_batches[activation].shares, _batches[activation].assets);
    }

    /// @dev What is due for a redemption whose exit is over.
    function _dueFor(Redemption memory redemption) private view returns (uint256 assets) {
        IStaking.Rate memory rate = _rate(redemption.exit + 1);
        assets = redemption.ready;
        for (uint256 i = 0; i < redemption.lots.length; ++i) {
            Lot memory lot = redemption.lots[i];
            if (!_isVoid(lot)) assets += uint256(lot.shares).mulDiv(rate.stake, rate.shares);
        }
    }

    /// @dev What a controller put in, and what is due for it, in all deposits that entered up to `until`. What entered
    /// after the last roll has no price yet.
    function _deposited(address controller, uint256 until) private view returns (uint256 assets, uint256 shares) {
        Queue storage queue = _depositsOf[controller];
        for (uint256 i = queue.first; i < queue.ids.length && queue.ids[i] <= until; ++i) {
            Entry memory entry = _entries[queue.ids[i]][controller];
            assets += entry.assets;
            if (queue.ids[i] <= epoch) shares += _dueFor(queue.ids[i], entry);
        }
    }

    /// @dev What a controller put in, and what is due for it, in all redemptions that are out.
    function _redeemed(address controller) private view returns (uint256 shares, uint256 assets) {
        Queue storage queue = _redemptionsOf[controller];
        uint32 now_ = staking.epoch();
        for (uint256 i = queue.first; i < queue.ids.length; ++i) {
            Redemption memory redemption = _redemptions[queue.ids[i]];
            if (redemption.exit >= now_) break;
            (shares, assets) = (shares + redemption.shares, assets + _dueFor(redemption));
        }
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IERC4626
    function totalAssets() public view returns (uint256) {
        return _value(_rate(epoch));
    }

    /// @inheritdoc IERC4626
    /// @dev One share and one asset that nobody owns keep the price defined when there are none, and make the first
    /// depositor nobody special.
    function convertToAssets(uint256 shares) public view returns (uint256) {
        return shares.fullMulDiv(totalAssets() + 1, totalSupply() + 1);
    }

    /// @inheritdoc IERC4626
    function convertToShares(uint256 assets) external view returns (uint256) {
        return assets.fullMulDiv(totalSupply() + 1, totalAssets() + 1);
    }

    /// @inheritdoc IERC4626
    function maxDeposit(address controller) external view returns (uint256 assets) {
        (assets,) = _deposited(controller, staking.epoch());
    }

    /// @inheritdoc IERC4626
    function maxMint(address controller) external view returns (uint256 shares) {
        (, shares) = _deposited(controller, epoch);
    }

    /// @inheritdoc IERC4626
    function maxRedeem(address controller) external view returns (uint256 shares) {
        (shares,) = _redeemed(controller);
    }

    /// @inheritdoc IERC4626
    function maxWithdraw(address controller) external view returns (uint256 assets) {
        (, assets) = _redeemed(controller);
    }

    /// @inheritdoc IERC4626
    function previewDeposit(uint256) external pure returns (uint256) {
        revert NoPreview();
    }

    /// @inheritdoc IERC4626
    function previewMint(uint256) external pure returns (uint256) {
        revert NoPreview();
    }

    /// @inheritdoc IERC4626
    function previewRedeem(uint256) external pure returns (uint256) {
        revert NoPreview();
    }

    /// @inheritdoc IERC4626
    function previewWithdraw(uint256) external pure returns (uint256) {
        revert NoPreview();
    }

    /// @inheritdoc IERC7540Deposit
    function pendingDepositRequest(uint256 requestId, address controller) external view returns (uint256) {
        return requestId > staking.epoch() ? _entries[requestId][controller].assets : 0;
    }

    /// @inheritdoc IERC7540Deposit
    function claimableDepositRequest(uint256 requestId, address controller) external view returns (uint256) {
        return requestId <= staking.epoch() ? _entries[requestId][controller].assets : 0;
    }

    /// @inheritdoc IERC7540Redeem
    function pendingRedeemRequest(uint256 requestId, address controller) external view returns (uint256) {
        Redemption storage redemption = _redemptions[requestId];
        if (redemption.controller != controller || redemption.exit < staking.epoch()) return 0;
        return redemption.shares;
    }

    /// @inheritdoc IERC7540Redeem
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

    /// @inheritdoc IERC4626
    function asset() external view returns (address) {
        return address(wal);
    }

    /// @inheritdoc IERC7575Share
    function share() external view returns (address) {
        return address(this);
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4 id) external pure returns (bool) {
        return id == type(IERC165).interfaceId || id == type(IERC7540Operator).interfaceId
            || id == type(IERC7540Deposit).interfaceId || id == type(IERC7540Redeem).interfaceId
            || id == type(IERC4626).interfaceId ^ type(IERC7575Share).interfaceId;
    }
}
