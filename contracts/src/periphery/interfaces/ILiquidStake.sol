// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {IStaking} from "../../interfaces/IStaking.sol";
import {IWAL} from "../../interfaces/IWAL.sol";

/// @title ILiquidStake
/// @notice A liquid share of stake behind one node: an ERC-20 token over positions of Staking that this contract holds.
/// Shaped like ERC-4626 with the asynchronous requests of ERC-7540, because stake enters and leaves only at the borders
/// of epochs. docs/periphery.md, "Liquid stake".
///
/// Words: *assets* are base units of WAL, *shares* are this token, *pool shares* are Staking's. Nobody names a price
/// here: a deposit is priced at the rate of the border at which its stake enters, after that border's rewards and
/// slashes, and who leaves takes positions along, which earn and lose with the node until they are out. So entering
/// before a known reward or leaving before a known slash gains nothing.
///
/// One node and not a basket: the price is then the node's own rate, which Staking keeps for ever, and a node that is
/// jailed or leaves closes only its own share to deposits. A basket is a contract that holds several of these.
///
/// - No owner, no setter, no upgrade, no fee. Rounding is to the caller's loss, a few base units each time, so the
/// price of a share falls by slashes only.
/// - Nobody can block another: each redemption owns its positions, and every claim may be made by anyone, for its
/// controller.
/// - Differences to ERC-7540: `claimDeposit` and `claimRedeem` stand for deposit, mint, withdraw and redeem, which take
/// a request whole; there are no operators; the caller is the owner of what it requests with.
///
/// @dev Warning: WAL or positions sent here by a plain transfer belong to nobody.
/// @dev Warning: values are those at the border into the epoch of the last `roll`, which every call makes first.
interface ILiquidStake is IERC20 {
    /// @notice `assets` of `controller` wait to enter at the border into epoch `requestId`; `batch` do in all.
    event DepositRequest(
        address indexed controller, uint256 indexed requestId, address indexed sender, uint256 assets, uint256 batch
    );
    /// @notice The deposits of `requestId` entered: `assets` of depositors, and `own` WAL that came back to holders,
    /// now are `poolShares` of the node's pool, for which depositors own `shares` of `supply`.
    event DepositsEntered(
        uint256 indexed requestId, uint256 assets, uint256 own, uint256 poolShares, uint256 shares, uint256 supply
    );
    event DepositClaimed(address indexed controller, uint256 indexed requestId, uint256 shares);
    /// @notice `shares` were burned for positions that leave at the end of `exit`; `supply` remains.
    event RedeemRequest(
        address indexed controller,
        uint256 indexed requestId,
        address indexed sender,
        uint256 shares,
        uint32 exit,
        uint256 supply
    );
    event RedeemClaimed(address indexed controller, uint256 indexed requestId, uint256 assets);
    /// @notice The books are those of `epoch` now: `supply` shares are worth `assets`.
    event Rolled(uint32 indexed epoch, uint256 assets, uint256 supply);
    /// @notice The node's pool lost everything, and `poolShares` here with it.
    event Wiped(uint32 indexed epoch, uint256 poolShares);

    error ZeroAddress();
    error AmountTooLow(uint256 amount, uint256 minimum);
    error Exhausted(uint256 shares, uint256 assets);
    error NotClaimable(uint256 requestId, uint256 fromEpoch);
    error NothingToClaim(uint256 requestId, address controller);
    error TooManyPositions(uint256 maximum);
    error NotLiquid(uint256 assets, uint256 available);

    // ------------------------------------------------------------------ stakers

    /// @notice Stakes `assets` of the caller, at least Staking's least stake. They become shares for `controller` at
    /// the border into epoch `requestId`. Refused by Staking while the node is jailed or leaving; with Exhausted when
    /// slashes have left less than a millionth of an asset for a share.
    function requestDeposit(uint128 assets, address controller) external returns (uint256 requestId);

    /// @notice Sends the shares of a deposit that has entered to its controller. Anyone may call.
    function claimDeposit(uint256 requestId, address controller) external returns (uint256 shares);

    /// @notice Burns `shares` of the caller and has their part of the stake leave, for `controller`. What leaves earns
    /// and loses with the node to the end of its exit epoch.
    ///
    /// Reverts with TooManyPositions when it would take more than 32 positions: redeem less at a time. Reverts with
    /// NotLiquid when it needs WAL that is still on its way (less than the least stake for each redemption of the last
    /// epochs that could not be split exactly): redeem less, or wait for the next epochs.
    function requestRedeem(uint256 shares, address controller) external returns (uint256 requestId);

    /// @notice Pays a redemption whose exit epoch is over to its controller. Anyone may call.
    function claimRedeem(uint256 requestId) external returns (uint256 assets);

    /// @notice Brings the books to the running epoch. Every call above does it first.
    function roll() external;

    // ------------------------------------------------------------------ views

    /// @notice Assets that wait to enter at the border into epoch `requestId`; 0 from then on.
    function pendingDepositRequest(uint256 requestId, address controller) external view returns (uint256 assets);

    /// @notice Assets that have entered and whose shares were not claimed.
    function claimableDepositRequest(uint256 requestId, address controller) external view returns (uint256 assets);

    /// @notice Shares burned for a redemption that is on its way out; 0 once it is claimable.
    function pendingRedeemRequest(uint256 requestId, address controller) external view returns (uint256 shares);

    /// @notice Shares burned for a redemption that can be claimed.
    function claimableRedeemRequest(uint256 requestId, address controller) external view returns (uint256 shares);

    /// @notice First epoch in which a redemption can be claimed; 0 for one that does not exist or was claimed.
    function claimableFrom(uint256 requestId) external view returns (uint32 epoch);

    /// @notice What all shares are worth; deposits on their way in and redemptions on their way out not counted.
    function totalAssets() external view returns (uint256 assets);

    function convertToAssets(uint256 shares) external view returns (uint256 assets);
    function convertToShares(uint256 assets) external view returns (uint256 shares);

    /// @notice Part of `totalAssets` that a redemption can take now.
    function liquidAssets() external view returns (uint256 assets);

    /// @notice Positions of Staking behind the shares.
    function positions() external view returns (uint256);

    /// @notice Position behind the shares, and the pool shares it stands for; a redemption takes the last ones first.
    function positionAt(uint256 index) external view returns (uint256 position, uint256 poolShares);

    /// @notice Epoch of the last `roll`.
    function epoch() external view returns (uint32);

    /// @notice ERC-4626's name for the token that goes in and out.
    function asset() external view returns (address);

    function wal() external view returns (IWAL);
    function staking() external view returns (IStaking);
    function node() external view returns (uint32);
}
