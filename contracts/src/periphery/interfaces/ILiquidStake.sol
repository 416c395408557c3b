// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";

import {IStaking} from "../../interfaces/IStaking.sol";
import {IWAL} from "../../interfaces/IWAL.sol";
import {IERC7540Deposit, IERC7540Operator, IERC7540Redeem, IERC7575Share} from "./IERC7540.sol";

/// @title ILiquidStake
/// @notice A liquid share of stake behind one node: an ERC-20 token over positions of Staking that this contract holds.
/// A vault of ERC-7540, asynchronous both ways, because stake enters and leaves only at the borders of epochs.
/// docs/periphery.md, "Liquid stake".
///
/// Words: *assets* are base units of WAL, *shares* are this token, *pool shares* are Staking's. Nobody names a price
/// here: a deposit is priced at the rate of the border at which its stake enters, after that border's rewards and
/// slashes, and who leaves takes positions along, which earn and lose with the node until they are out. So entering
/// before a known reward or leaving before a known slash gains nothing.
///
/// One node and not a basket: the price is then the node's own rate, which Staking keeps for ever, and a node that is
/// jailed or leaves closes only its own share to deposits. A basket is a contract that holds several of these.
///
/// What the standards leave open:
/// - The request of a deposit is the epoch at whose border it enters, the same for all who enter there; a redemption is
/// a request of its own. Both count from 1, apart from each other.
/// - `deposit`, `mint`, `redeem` and `withdraw` claim a controller's requests in the order they were made, in any
/// parts. Of a request that is claimed in parts nothing is lost: its last part has the roundings of those before.
/// - Shares are burned when their redemption is requested. What is claimed later is the WAL of its own positions, and
/// nobody else's: no redemption draws on another's.
/// - The previews of ERC-4626 revert, as ERC-7540 wants it; `maxMint` counts what had entered by the last `roll`, the
/// other maxima are those of this moment.
///
/// Trust assumptions:
/// - no owner, no setter, no upgrade, no fee. Rounding is to the requester's loss, a few base units for each request,
/// so the price of a share falls by slashes only;
/// - nobody can block another: a redemption owns its positions, anyone can `collect` it for those who stay, and
/// requests for another's account are large enough (Staking's least stake) to be gifts;
/// - an operator may do everything with the WAL allowed to this contract, the shares and the requests of who made it
/// one.
/// @dev Warning: WAL or positions sent here by a plain transfer belong to nobody.
/// @dev Warning: values are those at the border into the epoch of the last `roll`, which every call makes first.
interface ILiquidStake is IERC4626, IERC7540Deposit, IERC7540Redeem, IERC7540Operator, IERC7575Share, IERC165 {
    /// @notice The deposits of `requestId` entered: `assets` of depositors, and `own` WAL that came back to holders,
    /// now are `poolShares` of the node's pool, for which depositors own `shares` of `supply`.
    event DepositsEntered(
        uint256 indexed requestId, uint256 assets, uint256 own, uint256 poolShares, uint256 shares, uint256 supply
    );
    /// @notice The positions of redemption `requestId` leave at the end of `exit`; `supply` shares remain.
    event RedemptionLeaves(uint256 indexed requestId, uint32 indexed exit, uint256 supply);
    /// @notice The positions of redemption `requestId` are WAL now: `assets` for its controller, and `surplus` that
    /// comes back to the holders.
    event RedemptionCollected(uint256 indexed requestId, uint256 assets, uint256 surplus);
    /// @notice The books are those of `epoch` now: `supply` shares are worth `assets`.
    event Rolled(uint32 indexed epoch, uint256 assets, uint256 supply);
    /// @notice The node's pool lost everything, and `poolShares` here with it.
    event Wiped(uint32 indexed epoch, uint256 poolShares);

    error ZeroAddress();
    error AmountTooLow(uint256 amount, uint256 minimum);
    error Exhausted(uint256 shares, uint256 assets);
    error NotOperator(address controller, address caller);
    error NotClaimable(uint256 amount, uint256 claimable);
    error TooManyPositions(uint256 maximum);
    error NotLiquid(uint256 assets, uint256 available);
    error NothingToCollect(uint256 requestId);
    /// @notice Requests have no price before they are claimable.
    error NoPreview();

    // ------------------------------------------------------------------ requests

    /// @inheritdoc IERC7540Deposit
    /// @dev At least Staking's least stake. They become shares at the border into epoch `requestId`. Refused by Staking
    /// while the node is jailed or leaving; with Exhausted when slashes have left less than a millionth of an asset for
    /// a share.
    function requestDeposit(uint256 assets, address controller, address owner)
        external
        override
        returns (uint256 requestId);

    /// @inheritdoc IERC7540Redeem
    /// @dev Burns the shares and has their part of the stake leave, which earns and loses with the node to the end of
    /// its exit epoch. For a controller that is not the owner they must be worth Staking's least stake.
    ///
    /// Reverts with TooManyPositions when it would take more than 32 positions: redeem less at a time. Reverts with
    /// NotLiquid when it needs WAL that is still on its way (less than the least stake for each redemption that could
    /// not be split exactly and is not collected): redeem less, or `collect` what is out.
    function requestRedeem(uint256 shares, address controller, address owner)
        external
        override
        returns (uint256 requestId);

    /// @notice Turns the positions of a redemption that is out into WAL: `assets` for its controller to claim; what
    /// else there is comes back to the holders. Anyone may call, and nobody is paid by it: a claim does it first, but
    /// who
    /// never claims must not keep the rest from the others.
    function collect(uint256 requestId) external returns (uint256 assets);

    /// @notice Brings the books to the running epoch. Every call above does it first, and so does every claim.
    function roll() external;

    // ------------------------------------------------------------------ views

    /// @notice First epoch in which a redemption can be claimed; 0 for one that does not exist or was claimed.
    function claimableFrom(uint256 requestId) external view returns (uint32 epoch);

    /// @notice Part of `totalAssets` that a redemption can take now.
    function liquidAssets() external view returns (uint256 assets);

    /// @notice Positions of Staking behind the shares.
    function positions() external view returns (uint256);

    /// @notice Position behind the shares, and the pool shares it stands for; a redemption takes the last ones first.
    function positionAt(uint256 index) external view returns (uint256 position, uint256 poolShares);

    /// @notice Epoch of the last `roll`.
    function epoch() external view returns (uint32);

    function wal() external view returns (IWAL);
    function staking() external view returns (IStaking);
    function node() external view returns (uint32);
}
