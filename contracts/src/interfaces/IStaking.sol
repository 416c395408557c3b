// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {BLS} from "solady/utils/ext/ithaca/BLS.sol";

import {Parameters, Peers} from "../types/Parameters.sol";
import {ShardSet} from "../types/ShardSet.sol";

/// @title IStaking
/// @notice Stake, committee and epoch change: who stores, who backs them with how much WAL, and what each epoch's
/// proofs earn or cost them. Normative text: docs/protocol.md, "Time", "Stake", "Committee", "Epoch change".
///
/// Amounts are base units of WAL (18 decimals). Node ids count from 1; 0 is nobody. Epochs count from 0, whose
/// committee is empty: nodes register and deposit in it and nothing is sold.
///
/// Trust assumptions:
/// - no owner, no setter, no upgrade: every value is fixed at deployment or follows from calls anyone may make;
/// - every amount is counted internally (INV-1); WAL sent in by a plain transfer belongs to nobody;
/// - nothing one account does can make another's claim, exit or the epoch change revert (INV-12).
interface IStaking {
    /// @notice Part of an epoch. Deposits, exits, candidates and votes take effect by it (docs/protocol.md, "Time").
    enum Phase {
        Open, // until start + D / 2
        Closed, // from then on by timestamp: queues and candidates of the next epoch are frozen
        Selected, // the next committee is known
        Settling // claims are being paid and frauds slashed
    }

    /// @notice What an epoch came to for one member. Exactly one applies (INV-7).
    enum Outcome {
        None, // not settled
        Jailed, // jailed after it was chosen: no pay
        Fraud, // a fraud was proven: slash and jail
        Missed, // no claim: miss ladder
        Valid // paid for what it proved
    }

    /// @notice Where a position is in its life. Times: from `activation` on it backs its node, to the end of `exit`; it
    /// is claimable from `exit` + 1 on.
    enum PositionState {
        Entering, // backs its node from its activation on
        Active, // backs its node
        Exiting, // backs its node, and is slashed with it, to the end of its exit epoch
        Claimable, // its WAL is set aside: to be claimed, or to move on to its target
        Void // its pool lost everything while it was in it: worth nothing
    }

    /// @notice Why something was owed to an account.
    enum CreditReason {
        Reward, // commission and the bond's share of a reward
        BondExit, // bond that left
        Bounty, // part of the bond of a refuted node
        Tip // for a call of the epoch change
    }

    /// @notice A slot of the network. `next` is the owner from the next epoch on, once the committee is selected.
    /// @param owner Node that answers for the shard; 0 before the first committee.
    /// @param since Epoch in which `owner` received it.
    /// @param activeFrom First epoch in which `owner` answers for slivers that it inherited rather than confirmed.
    /// @param previous Owner before `owner`, from whom the slivers can be fetched; 0 for nobody.
    struct Shard {
        uint32 owner;
        uint32 since;
        uint32 activeFrom;
        uint32 next;
        uint32 previous;
    }

    /// @notice What an operator announces when it registers. The caller becomes the governance key.
    /// @param hotKey Account that submits proofs; unique among nodes.
    /// @param payout Account that rewards and returned bond are owed to.
    /// @param blsKey Key for storage confirmations: BLS12-381 G1, affine, EIP-2537 form, not infinity.
    /// @param possession Signature by `blsKey` over keccak256(abi.encode(T_POP, chain id, this contract, caller,
    /// blsKey)).
    /// @param commissionBps Share of rewards kept by the operator, in 1/10 000.
    /// @param name Name for people, 1 to 64 bytes.
    /// @param endpoint Base URL of the node's HTTP API, 1 to 256 bytes.
    struct Registration {
        address hotKey;
        address payout;
        BLS.G1Point blsKey;
        BLS.G2Point possession;
        uint16 commissionBps;
        string name;
        string endpoint;
    }

    /// @notice A registered node.
    /// @param commissionBps Commission of this epoch.
    /// @param nextCommissionBps Commission from `nextCommissionFrom` on, when that is not 0.
    /// @param missCount Epochs missed in a row (0 to 2).
    /// @param jailed Whether the node is in jail: it earns nothing and cannot be chosen until it is let out.
    /// @param jailedUntil First epoch from which `unjail` is possible.
    /// @param unjailFrom Epoch from which it is free again once `unjail` was called, else 0.
    /// @param replacedHotKey Hot key that was replaced in this epoch and signs until its end, else 0.
    struct Node {
        address governance;
        address payout;
        address hotKey;
        uint16 commissionBps;
        uint16 nextCommissionBps;
        uint32 nextCommissionFrom;
        uint8 missCount;
        bool jailed;
        uint32 jailedUntil;
        uint32 unjailFrom;
        bool leaving;
        bool candidate;
        address replacedHotKey;
    }

    /// @notice What storage costs and how much of it is for sale, in an epoch or by a node's vote.
    /// @param price Base units of WAL for one billed byte and epoch.
    /// @param writePrice Base units of WAL for writing one billed byte.
    /// @param capacity Billed bytes; in a vote, those that the node offers with its seats.
    struct Terms {
        uint64 price;
        uint64 writePrice;
        uint128 capacity;
    }

    /// @notice A node's money, as of its last synchronisation.
    /// @param stake WAL delegated, in the pool (T).
    /// @param shares Shares of that pool (S).
    /// @param bond The operator's own WAL; it loses first.
    /// @param stakeEntering WAL entering, by activation epoch: [epoch % 2].
    /// @param sharesLeaving Shares leaving at the end of an epoch: [epoch % 2].
    /// @param bondEntering Bond entering, by activation epoch: [epoch % 2].
    /// @param bondLeaving Bond leaving at the end of an epoch: [epoch % 2].
    /// @param synced Epoch up to which queues were rolled.
    /// @param lastWipe Epoch in which the pool last restarted at 1:1 after losing everything; 0 = never.
    struct Pool {
        uint128 stake;
        uint128 shares;
        uint128 bond;
        uint128[2] stakeEntering;
        uint128[2] sharesLeaving;
        uint128[2] bondEntering;
        uint128[2] bondLeaving;
        uint32 synced;
        uint32 lastWipe;
    }

    /// @notice Price of a node's share from the start of an epoch: `stake` WAL for `shares` shares. Written once.
    struct Rate {
        uint128 stake;
        uint128 shares;
    }

    /// @notice A delegation: an ERC-721 token.
    /// @param node Pool it belongs to.
    /// @param activation First epoch that it backs.
    /// @param exit Last epoch that it backs, once its withdrawal was requested; else 0.
    /// @param target Node that it moves to after `exit`, else 0.
    /// @param amount WAL deposited.
    /// @param shares Shares it leaves with, fixed when its withdrawal is requested; 0 before.
    /// @param version Counts the changes that make an old sale offer worthless.
    struct Position {
        uint32 node;
        uint32 activation;
        uint32 exit;
        uint32 target;
        uint128 amount;
        uint128 shares;
        uint32 version;
    }

    /// @notice What an epoch brought a position: net = gross - commission - slash, exactly.
    /// @param gross What it would have gained without a commission; but see `rewards` on an operator that takes all.
    /// @param commission What the operator kept of that.
    /// @param slash What it lost; a pool is never given and slashed in the same epoch (INV-7).
    /// @param net Difference of what it was worth at the epoch's borders.
    struct Reward {
        uint128 gross;
        uint128 commission;
        uint128 slash;
        int256 net;
    }

    /// @notice The epoch that is running.
    /// @param tag Value that binds signatures to chain, contract, epoch and fork.
    /// @param settled Members settled so far, once `phase` is Settling.
    struct EpochInfo {
        uint32 epoch;
        Phase phase;
        uint64 startTime;
        uint64 startBlock;
        bytes32 tag;
        uint32 members;
        uint32 settled;
    }

    /// @notice Everything that settling one member did; the event carries every resulting value.
    /// @param reward Gross reward: WAL taken from the epoch's pot.
    /// @param commission Part of `reward` owed to the payout account as commission.
    /// @param bondReward Part of `reward` owed to the payout account for its bond.
    /// @param bondSlash WAL lost by the bond.
    /// @param stakeSlash WAL lost by the pool.
    /// @param bounty Part of `bondSlash` owed to `beneficiary`; everything else lost is to be burned.
    /// @param exited WAL set aside for the withdrawals of this epoch.
    /// @param bondExited Bond returned to the payout account.
    /// @param stake Pool's WAL afterwards, entries of the next epoch included.
    /// @param shares Pool's shares afterwards, entries of the next epoch included.
    /// @param rateStake Numerator of the rate of the next epoch.
    /// @param rateShares Denominator of the rate of the next epoch.
    /// @param bond Bond afterwards.
    struct Settlement {
        Outcome outcome;
        uint128 weight;
        uint128 reward;
        uint128 commission;
        uint128 bondReward;
        uint128 bondSlash;
        uint128 stakeSlash;
        uint128 bounty;
        address beneficiary;
        uint128 exited;
        uint128 bondExited;
        uint128 stake;
        uint128 shares;
        uint128 rateStake;
        uint128 rateShares;
        uint128 bond;
        uint8 missCount;
        bool jailed;
        uint32 jailedUntil;
        bool wiped;
    }

    // ------------------------------------------------------------------ events

    event NodeRegistered(
        uint32 indexed node,
        address indexed governance,
        address indexed hotKey,
        address payout,
        BLS.G1Point blsKey,
        uint16 commissionBps,
        string name,
        string endpoint
    );
    event NodeDescribed(uint32 indexed node, string name, string endpoint, string metadata);
    /// @notice The accounts of a node; the hot key before this one signs until the running epoch ends.
    event NodeKeysChanged(uint32 indexed node, address indexed governance, address indexed hotKey, address payout);
    /// @notice Confirmations of `fromEpoch` on are signed with `blsKey`.
    event BlsKeyRotated(uint32 indexed node, BLS.G1Point blsKey, uint32 fromEpoch);
    /// @notice A node's vote, which stands until its next one.
    event VoteCast(uint32 indexed node, uint64 price, uint64 writePrice, uint128 capacity);
    /// @notice What the votes came to: the terms of `epoch` (the next one).
    event TermsElected(uint32 indexed epoch, uint64 price, uint64 writePrice, uint128 capacity);
    event CommissionAnnounced(uint32 indexed node, uint16 bps, uint32 fromEpoch);
    event NodeLeaving(uint32 indexed node, bool leaving);
    event NodeUnjailed(uint32 indexed node, uint32 fromEpoch);
    event CandidateJoined(uint32 indexed node, uint32 indexed replaced);
    event CandidateLeft(uint32 indexed node);

    /// @notice `amount` of bond backs `node` from `activation` on; `entering` is what now enters with it.
    event BondDeposited(
        uint32 indexed node, address indexed from, uint32 indexed activation, uint128 amount, uint128 entering
    );
    /// @notice `amount` of bond leaves at the end of `exit`; `leaving` is what now leaves then.
    event BondExitRequested(uint32 indexed node, uint32 indexed exit, uint128 amount, uint128 leaving);

    event Staked(
        uint256 indexed position,
        uint32 indexed node,
        address indexed owner,
        uint32 activation,
        uint128 amount,
        uint128 entering
    );
    /// @notice `position` leaves at the end of `exit` with `shares`. A part that stays became `remainder` (0 = none)
    /// with `remainderAmount` of the deposit; the position itself keeps `amount` of it.
    event WithdrawRequested(
        uint256 indexed position,
        uint32 indexed node,
        uint32 indexed exit,
        uint128 shares,
        uint128 amount,
        uint256 remainder,
        uint128 remainderAmount,
        uint128 leaving
    );
    event WithdrawCancelled(uint256 indexed position, uint32 indexed node, uint32 indexed exit, uint128 leaving);
    /// @notice `position` was paid `amount` and burned; `exitPot` is what its exit epoch still owes.
    event WithdrawClaimed(
        uint256 indexed position, uint32 indexed node, address indexed owner, uint128 amount, uint128 exitPot
    );
    /// @notice `position` leaves `node` at the end of `exit` with `shares` and then moves to `target`.
    event Redelegated(
        uint256 indexed position,
        uint32 indexed node,
        uint32 indexed exit,
        uint32 target,
        uint128 shares,
        uint128 leaving
    );
    /// @notice `position` left `node` with `amount`, which is now a deposit with `target` from `activation` on;
    /// `exitPot` is what its exit epoch still owes, `entering` what now enters `target` with it.
    event RedelegationCompleted(
        uint256 indexed position,
        uint32 indexed node,
        uint32 indexed target,
        uint32 activation,
        uint128 amount,
        uint128 exitPot,
        uint128 entering
    );
    /// @notice `position` keeps `amount` of its deposit and `shares` (0 while it is not exiting); the rest is `part`'s.
    event PositionSplit(
        uint256 indexed position,
        uint256 indexed part,
        uint128 amount,
        uint128 shares,
        uint128 partAmount,
        uint128 partShares
    );
    /// @notice `other` became part of `position`, which has `amount` and `shares` (0 while it is not exiting) now.
    event PositionsMerged(uint256 indexed position, uint256 indexed other, uint128 amount, uint128 shares);
    /// @notice A position that a slash of everything made worthless was burned.
    event VoidPositionBurned(uint256 indexed position, uint32 indexed node, address indexed owner);

    /// @notice The committee of `epoch` (the next one): members, their seats, each shard's owner from then on.
    /// `repeated`: fewer than four nodes were eligible, so the committee stays and sales pause.
    event CommitteeSelected(
        uint32 indexed epoch, uint32[] members, uint8[] seats, uint32[] owners, BLS.G1Point key, bool repeated
    );
    /// @notice The owner of a shard since `since` answers for what it inherited from `activeFrom` on.
    event ShardAccepted(uint8 indexed shard, uint32 indexed owner, uint32 since, uint32 activeFrom);
    /// @notice `fee` came from the market, `payout` goes to members and callers (`tips` of it to these), `reserve`
    /// remains; `relief`: misses go unpunished.
    event SettlementBegun(
        uint32 indexed epoch,
        uint256 fee,
        uint256 payout,
        uint256 reserve,
        uint64 price,
        uint128 sold,
        uint32 missedSeats,
        bool relief,
        uint256 tips
    );
    event NodeSettled(uint32 indexed node, uint32 indexed epoch, Settlement settlement);
    /// @notice A node outside the committee rolled its queues into `epoch` at an unchanged rate.
    event PoolRolled(
        uint32 indexed node,
        uint32 indexed epoch,
        uint128 stake,
        uint128 shares,
        uint128 rateStake,
        uint128 rateShares,
        uint128 bond,
        uint128 exited,
        uint128 bondExited
    );
    /// @notice `epoch` began; epoch 0 with the deployment. `returned` of the payout nobody earned went back; `reserve`
    /// is the result.
    event EpochAdvanced(
        uint32 indexed epoch, uint64 startTime, uint64 startBlock, bytes32 tag, uint256 returned, uint256 reserve
    );

    event ReserveFunded(address indexed from, uint256 amount, uint256 reserve);
    event Credited(address indexed account, CreditReason reason, uint256 amount, uint256 claimable);
    event CreditClaimed(address indexed account, uint256 amount);
    event Burned(uint256 amount);

    // ------------------------------------------------------------------ errors

    error WrongPhase(Phase phase);
    error TooEarly(uint256 now_, uint256 notBefore);
    error UnknownNode(uint32 node);
    error UnknownPosition(uint256 position);
    error NotGovernance(uint32 node, address caller);
    error NotHotKey(uint32 node, address caller);
    error ShardChanged(uint8 shard, uint32 since, uint32 actual);
    error NotPositionOwner(uint256 position, address caller);
    error NotPeer(address caller);
    error ZeroAddress();
    error NotPayable(uint256 value);
    error HotKeyTaken(address hotKey, uint32 node);
    error InvalidBlsKey();
    error InvalidPossession();
    error InvalidText(uint256 length, uint256 maximum);
    error CommissionTooHigh(uint256 bps, uint256 maximum);
    error CommissionRise(uint256 bps, uint256 maximum);
    error CommissionPending(uint32 node, uint32 fromEpoch);
    error BlsKeyPending(uint32 node, uint32 fromEpoch);
    error VoteOutOfRange(uint256 price, uint256 maximum);
    error StakeTooLow(uint256 amount, uint256 minimum);
    error RemainderTooLow(uint256 remainder, uint256 minimum);
    error BondTooLow(uint256 bond, uint256 minimum);
    error NodeJailed(uint32 node, uint32 until);
    error NodeNotJailed(uint32 node);
    error NodeIsLeaving(uint32 node);
    /// @notice Shares have become too cheap to sell.
    error PoolExhausted(uint32 node);
    /// @notice A share is worth so much that rounding would take too great a part of the deposit.
    error SharesTooDear(uint32 node, uint256 stake, uint256 shares);
    error NotActive(uint256 position, uint32 activation);
    error AlreadyExiting(uint256 position, uint32 exit);
    error NotExiting(uint256 position);
    error ExitFixed(uint256 position, uint32 exit);
    error NotClaimable(uint256 position, uint32 exit);
    error SameNode(uint32 node);
    error NotRedelegating(uint256 position);
    error PositionsDiffer(uint256 position, uint256 other);
    error InvalidEpochs(uint32 from, uint32 to);
    error PositionVoid(uint256 position);
    error PositionNotVoid(uint256 position);
    error AlreadyCandidate(uint32 node);
    error NotCandidate(uint32 node);
    error CommitteeFull(uint32 loser);
    error NothingToClaim(address account);
    error ClaimsOpen(uint256 block_, uint256 notBefore);
    error NotSettled(uint256 settled, uint256 members);
    error UnknownSigners(uint256 signers);
    error InvalidParameters(string field);
    /// @notice ERC-6093's; of `tokenURI`.
    error ERC721NonexistentToken(uint256 tokenId);

    // ------------------------------------------------------------------ operators

    /// @notice Registers a node with the caller as its governance key. Reverts with InvalidPossession if the BLS
    /// signature is not by `blsKey`.
    function registerNode(Registration calldata registration) external returns (uint32 node);

    /// @notice Changes name and endpoint, as in Registration, and the address of a document about the node (up to 256
    /// bytes, may be empty). Governance key only.
    function describeNode(uint32 node, string calldata name, string calldata endpoint, string calldata metadata)
        external;

    /// @notice Changes the accounts of a node, at once; a hot key that is replaced still signs until the running epoch
    /// ends, so that no claim on its way is lost. Governance key only.
    function setNodeKeys(uint32 node, address governance, address hotKey, address payout) external;

    /// @notice Changes the key for storage confirmations from the epoch that a deposit made now would back. Until then
    /// the old one signs. One change may be pending at a time; it can be replaced while a new one would count from the
    /// same epoch. Governance key only; `possession` is as in Registration, with the caller as operator.
    function rotateBlsKey(uint32 node, BLS.G1Point calldata blsKey, BLS.G2Point calldata possession) external;

    /// @notice Votes for the prices of the network and for the billed bytes the node offers with its seats; the network
    /// it votes for is `capacity` * n / seats. Counted whenever the next committee is chosen, by the seats of the
    /// running epoch. In every phase but Closed. Governance key only.
    function vote(uint32 node, uint64 price, uint64 writePrice, uint128 capacity) external;

    /// @notice Announces a commission effective in two epochs; a rise is at most 1 000 bps a change.
    function setCommission(uint32 node, uint16 bps) external;

    /// @notice Adds to a node's bond; anyone may. It backs from the epoch that the phase says.
    function depositBond(uint32 node, uint128 amount) external;

    /// @notice Asks for bond back at the end of the epoch that the phase says; it is slashable until then and is owed
    /// to the payout account once that epoch is settled, or for a node without seats in it, once its pool is rolled.
    function requestBondExit(uint32 node, uint128 amount) external;

    /// @notice Rolls the queues of a node up to the running epoch: bond that left is owed to the payout account, and
    /// delegations that left are in their exit pots. Settlement does so for members; anyone may for the others.
    function rollPool(uint32 node) external;

    /// @notice Makes a node a candidate. With all places taken it must be strictly heavier than `loser`, which must be
    /// a lightest candidate; `loser` is ignored while places are free. Anyone may: a bond says that a node is ready.
    /// One that is not yet is `setLeaving`.
    function tryJoin(uint32 node, uint32 loser) external;

    /// @notice Announces that a node wants no more seats (or, with false, wants them again).
    function setLeaving(uint32 node, bool leaving) external;

    /// @notice Has the owner of a shard answer for all that it inherited with it from the next epoch on, if that is
    /// earlier than it would anyway, so that it earns from it earlier. Hot key of the shard's owner only.
    /// @param since Epoch in which the caller received the shard: what it knows of the shard may be of another fork.
    function accept(uint8 shard, uint32 since) external;

    /// @notice Lets a node out of jail from the epoch that a deposit made now would back. Governance key only.
    function unjail(uint32 node) external;

    // ------------------------------------------------------------------ stakers

    /// @notice Delegates `amount` to a node. A deposit cannot be cancelled.
    function stake(uint32 node, uint128 amount) external returns (uint256 position);

    /// @notice Asks for `shares` of a position back (all with 0, or a part; what stays must be worth minStake and
    /// becomes the position `remainder`, 0 = none).
    function requestWithdraw(uint256 position, uint128 shares) external returns (uint256 remainder);

    /// @notice Takes a request back while a new one would still get the same exit.
    function cancelWithdraw(uint256 position) external;

    /// @notice Pays a position whose exit epoch is over to the token's owner and burns it. Anyone may call, but for a
    /// redelegation, which only its owner can end like that.
    function claimWithdraw(uint256 position) external returns (uint128 amount);

    /// @notice Asks for all of a position to move to `target`, another node. It backs the old one, and is slashed with
    /// it, to the end of the exit epoch, and enters the new one when it is completed after that.
    function redelegate(uint256 position, uint32 target) external;

    /// @notice Makes a redelegation whose exit epoch is over a deposit with its target, as one made now would be.
    /// Anyone may call. Reverts when the target takes no deposits; the owner may then claim instead.
    function completeRedelegation(uint256 position) external returns (uint128 amount);

    /// @notice Moves `amount` of a position's deposit, and of its shares if it is exiting, to a new position `part`.
    /// Both must be worth minStake.
    function split(uint256 position, uint128 amount) external returns (uint256 part);

    /// @notice Adds `other` to `position` and burns it. Both must be the caller's and equal in node, activation, exit
    /// and target.
    function merge(uint256 position, uint256 other) external;

    /// @notice Burns a position that became worthless.
    function burnVoid(uint256 position) external;

    // ------------------------------------------------------------------ batches

    /// @notice Makes several calls to this contract, by the caller, all or none; returns what they return.
    function multicall(bytes[] calldata calls) external returns (bytes[] memory results);

    /// @notice Has WAL take the caller's ERC-2612 permit for this contract. A refused permit is ignored: somebody may
    /// have sent it before, and the transfer that needs it decides.
    function permit(uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external;

    // ------------------------------------------------------------------ epoch change (anyone)
    //
    // Each of these calls, and pokeSeed, earns its caller one tip of the epoch's payout; settle one for each member.

    /// @notice Chooses the committee of the next epoch, from mid-epoch on.
    function selectCommittee() external;

    /// @notice Fixes what the epoch pays, once its claims can change no more.
    function beginSettle() external;

    /// @notice Settles up to `max` members in committee order.
    function settle(uint256 max) external;

    /// @notice Starts the next epoch once everything is settled and its time has come.
    function advance() external;

    // ------------------------------------------------------------------ money (anyone)

    /// @notice Gives WAL to the reserve: the only subsidy there is.
    function donate(uint256 amount) external;

    /// @notice Pays what is owed to `account`.
    function claimCredit(address account) external returns (uint256 amount);

    /// @notice Burns what slashes left to be burned.
    function burnPending() external returns (uint256 amount);

    /// @notice Takes `amount` that BlobRegistry has just sent as its part for the reserve. BlobRegistry only.
    function fundReserve(address from, uint256 amount) external;

    // ------------------------------------------------------------------ views

    /// @notice The running epoch's number.
    function epoch() external view returns (uint32);

    /// @notice Everything about the running epoch.
    function epochInfo() external view returns (EpochInfo memory);

    /// @notice The running epoch's number and tag.
    function epochTag() external view returns (uint32 epoch, bytes32 tag);

    /// @notice The running epoch's number and the block in which it began.
    function epochStart() external view returns (uint32 epoch, uint64 startBlock);

    /// @notice A slot of the network; zeroes beyond the last one.
    function shard(uint256 index) external view returns (Shard memory);
    function shards() external view returns (Shard[] memory);

    /// @notice Whether storage may be sold: the committee was chosen from at least four nodes and its jailed members
    /// hold at most f seats.
    function salesOpen() external view returns (bool);

    /// @notice What `submitProof` needs: whether `caller` is the hot key or the one it replaced in this epoch, the
    /// seats in this epoch, and whether the node may prove.
    function prover(uint32 node, address caller) external view returns (bool authorized, uint256 seats, bool eligible);

    /// @notice Aggregate key and shards of the members whose bits are set in `signers` (bit = index in the committee):
    /// the committee's total key minus the others'. Reverts for bits beyond the committee.
    function signers(uint256 signers) external view returns (BLS.G1Point memory key, ShardSet held);

    /// @notice Members of the running epoch in settlement order, with seats and shards.
    function committee() external view returns (uint32[] memory members, uint8[] memory seats, ShardSet[] memory held);

    /// @notice Members of the next epoch once selected; empty before.
    function nextCommittee() external view returns (uint32[] memory members, uint8[] memory seats);

    /// @notice Members of the epoch before; the hand-off of each shard stands in `shard`.
    function previousCommittee() external view returns (uint32[] memory members, uint8[] memory seats);

    function candidates() external view returns (uint32[] memory);
    function nodeCount() external view returns (uint32);

    /// @notice A node; zeroes for a number that was not given out yet.
    function node(uint32 id) external view returns (Node memory);

    /// @notice Key that the node signs confirmations with in the running epoch.
    function blsKey(uint32 id) external view returns (BLS.G1Point memory);

    /// @notice Key that it will sign with, and from which epoch on; zeroes when no change is pending.
    function nextBlsKey(uint32 id) external view returns (BLS.G1Point memory key, uint32 fromEpoch);

    /// @notice Last vote of a node; zeroes when it never voted.
    function voteOf(uint32 node) external view returns (Terms memory);

    /// @notice Terms of the running epoch.
    function terms() external view returns (Terms memory);

    /// @notice Terms of the next epoch, once its committee is selected; before that, those of the running one.
    function nextTerms() external view returns (Terms memory);

    /// @notice A pool with its queues rolled up to the running epoch.
    function pool(uint32 node) external view returns (Pool memory);

    /// @notice Price of a share from the start of `epoch`; zeroes when the pool was empty or the epoch is not known
    /// yet.
    function rate(uint32 node, uint32 epoch) external view returns (Rate memory);

    /// @notice WAL set aside for the withdrawals of `epoch`; 0 until the node's pool was rolled past it.
    function exitPot(uint32 node, uint32 epoch) external view returns (uint128);

    /// @notice A position; zeroes for one that does not exist any more, or not yet.
    function position(uint256 id) external view returns (Position memory);

    /// @notice What a position is worth now, at the running epoch's rate (at its exit's once that is over, which is
    /// what a claim pays); 0 for a void one. Reverts with UnknownPosition for one that does not exist.
    function positionValue(uint256 id) external view returns (uint128);

    /// @notice Where a position is in its life; UnknownPosition as for `positionValue`.
    function positionState(uint256 id) external view returns (PositionState);

    /// @notice What each epoch from `from` to `to` - 1 (`to` at most the running epoch) brought a position during its
    /// present stay with its node, at its present size: docs/protocol.md, "Stake".
    ///
    /// @dev Warning: gross and commission are 0, as net is, of an epoch in which the operator's commission was 100 %,
    /// whatever the node earned. What is kept for ever is the pool's part of the commission, reckoned from what the
    /// commission left; where it left nothing there is nothing to reckon from. NodeSettled has the node's reward.
    function rewards(uint256 id, uint32 from, uint32 to) external view returns (Reward[] memory);

    /// @notice Epoch that a stake made now would back first, and its shares at today's rate. Reverts as it would.
    function previewStake(uint32 node, uint128 amount) external view returns (uint32 activation, uint128 shares);

    /// @notice Last epoch that `shares` of a position (0 for all) would back if they were asked for now, and what they
    /// are worth at today's rate. Reverts as the request would.
    function previewWithdraw(uint256 id, uint128 shares) external view returns (uint32 exit, uint128 amount);

    /// @notice Epoch from which a deposit made now would count, and the one at whose end a withdrawal made now leaves.
    function effectiveEpochs() external view returns (uint32 activation, uint32 exit);

    /// @notice What a node's weight for the next committee is now: min(bond + stake, leverage * bond); 0 if not
    /// eligible.
    function candidateWeight(uint32 node) external view returns (uint256);

    function reserve() external view returns (uint256);
    function epochPot() external view returns (uint256);

    /// @notice Tips of the running epoch that nobody has earned yet.
    function tipPot() external view returns (uint256);
    function pendingBurn() external view returns (uint256);
    function claimable(address account) external view returns (uint256);

    /// @notice What was decided at deployment, so that anybody can check a network before joining it.
    function parameters() external view returns (Parameters memory);

    /// @notice The contracts that this one trusts.
    function peers() external view returns (Peers memory);

    /// @notice Sum of everything this contract owes (INV-1); its WAL balance is never less.
    function owed() external view returns (uint256);
}
