// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {ERC721} from "solady/tokens/ERC721.sol";
import {BLS} from "solady/utils/ext/ithaca/BLS.sol";
import {LibCall} from "solady/utils/LibCall.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {IBlobRegistry} from "./interfaces/IBlobRegistry.sol";
import {IStaking} from "./interfaces/IStaking.sol";
import {IWAL} from "./interfaces/IWAL.sol";
import {Elections} from "./libraries/Elections.sol";
import {Epochs} from "./libraries/Epochs.sol";
import {Ledger, NodeRecord} from "./libraries/Ledger.sol";
import {Nodes} from "./libraries/Nodes.sol";
import {Positions} from "./libraries/Positions.sol";
import {Settlements} from "./libraries/Settlements.sol";
import {Parameters, Peers} from "./types/Parameters.sol";
import {ShardSet} from "./types/ShardSet.sol";

/// @title Staking
/// @notice Holds the ledger, the tokens and the WAL; what a call means stands in the libraries, one for each party:
/// Nodes for operators, Positions for stakers, Elections and Settlements for the epoch change.
contract Staking is IStaking, ERC721, ReentrancyGuardTransient {
    using SafeTransferLib for address;

    uint256 private constant MAX_NODES = 100;
    uint256 private constant MIN_NODES = 4;

    Ledger private _ledger;

    /// @param parameters_ Fixed for ever.
    /// @param peers_ Other contracts of the network. WAL, Beacon and Committee exist already; the others come later, at
    /// addresses known from the deployer's nonces.
    constructor(Parameters memory parameters_, Peers memory peers_) {
        _requireSound(parameters_);
        _requireSound(peers_);
        _ledger.parameters = parameters_;
        _ledger.peers = peers_;
        _ledger.terms = Terms(parameters_.price, parameters_.writePrice, parameters_.capacity);
        Elections.start(_ledger, 0, 0, 0);
    }

    // ------------------------------------------------------------------ operators

    /// @inheritdoc IStaking
    function registerNode(Registration calldata registration) external nonReentrant returns (uint32) {
        return Nodes.register(_ledger, registration);
    }

    /// @inheritdoc IStaking
    function describeNode(uint32 id, string calldata name_, string calldata endpoint, string calldata metadata)
        external
        nonReentrant
    {
        Nodes.describe(_ledger, id, name_, endpoint, metadata);
    }

    /// @inheritdoc IStaking
    function setNodeKeys(uint32 id, address governance, address hotKey, address payout) external nonReentrant {
        Nodes.setKeys(_ledger, id, governance, hotKey, payout);
    }

    /// @inheritdoc IStaking
    function rotateBlsKey(uint32 id, BLS.G1Point calldata key, BLS.G2Point calldata possession) external nonReentrant {
        Nodes.rotateBlsKey(_ledger, id, key, possession);
    }

    /// @inheritdoc IStaking
    function vote(uint32 id, uint64 price, uint64 writePrice, uint128 capacity) external nonReentrant {
        Nodes.vote(_ledger, id, price, writePrice, capacity);
    }

    /// @inheritdoc IStaking
    function setCommission(uint32 id, uint16 bps) external nonReentrant {
        Nodes.setCommission(_ledger, id, bps);
    }

    /// @inheritdoc IStaking
    function depositBond(uint32 id, uint128 amount) external nonReentrant {
        Nodes.depositBond(_ledger, id, amount);
        _pull(amount);
    }

    /// @inheritdoc IStaking
    function requestBondExit(uint32 id, uint128 amount) external nonReentrant {
        Nodes.requestBondExit(_ledger, id, amount);
    }

    /// @inheritdoc IStaking
    function rollPool(uint32 id) external nonReentrant {
        Nodes.rollPool(_ledger, id);
    }

    /// @inheritdoc IStaking
    function tryJoin(uint32 id, uint32 loser) external nonReentrant {
        Nodes.tryJoin(_ledger, id, loser);
    }

    /// @inheritdoc IStaking
    function setLeaving(uint32 id, bool leaving) external nonReentrant {
        Nodes.setLeaving(_ledger, id, leaving);
    }

    /// @inheritdoc IStaking
    function accept(uint8 shard_, uint32 since) external nonReentrant {
        Nodes.accept(_ledger, shard_, since);
    }

    /// @inheritdoc IStaking
    function unjail(uint32 id) external nonReentrant {
        Nodes.unjail(_ledger, id);
    }

    // ------------------------------------------------------------------ stakers

    /// @inheritdoc IStaking
    function stake(uint32 id, uint128 amount) external nonReentrant returns (uint256 token) {
        token = Positions.stake(_ledger, id, amount, msg.sender);
        // Without asking the receiver: a contract that refuses tokens would only hurt itself.
        _mint(msg.sender, token);
        _pull(amount);
    }

    /// @inheritdoc IStaking
    function requestWithdraw(uint256 token, uint128 shares) external nonReentrant returns (uint256 remainder) {
        _requireOwner(token);
        remainder = Positions.requestWithdraw(_ledger, token, shares);
        _revokeApproval(token);
        if (remainder != 0) _mint(msg.sender, remainder);
    }

    /// @inheritdoc IStaking
    function cancelWithdraw(uint256 token) external nonReentrant {
        _requireOwner(token);
        Positions.cancelWithdraw(_ledger, token);
        _revokeApproval(token);
    }

    /// @inheritdoc IStaking
    function claimWithdraw(uint256 token) external nonReentrant returns (uint128 amount) {
        address owner = _knownOwner(token);
        amount = Positions.claimWithdraw(_ledger, token, owner);
        _burn(token);
        _ledger.peers.wal.safeTransfer(owner, amount);
    }

    /// @inheritdoc IStaking
    function redelegate(uint256 token, uint32 target) external nonReentrant {
        _requireOwner(token);
        Positions.redelegate(_ledger, token, target);
        _revokeApproval(token);
    }

    /// @inheritdoc IStaking
    function completeRedelegation(uint256 token) external nonReentrant returns (uint128 amount) {
        _knownOwner(token);
        amount = Positions.completeRedelegation(_ledger, token);
        _revokeApproval(token);
    }

    /// @inheritdoc IStaking
    function split(uint256 token, uint128 amount) external nonReentrant returns (uint256 part) {
        _requireOwner(token);
        part = Positions.split(_ledger, token, amount);
        _revokeApproval(token);
        _mint(msg.sender, part);
    }

    /// @inheritdoc IStaking
    function merge(uint256 token, uint256 other) external nonReentrant {
        _requireOwner(token);
        _requireOwner(other);
        Positions.merge(_ledger, token, other);
        _revokeApproval(token);
        _burn(other);
    }

    /// @inheritdoc IStaking
    function burnVoid(uint256 token) external nonReentrant {
        _requireOwner(token);
        Positions.burnVoid(_ledger, token, msg.sender);
        _burn(token);
    }

    // ------------------------------------------------------------------ batches

    /// @inheritdoc IStaking
    /// @dev Each call is guarded by itself. Nothing here is paid in ether, so none can be counted twice.
    function multicall(bytes[] calldata calls) external returns (bytes[] memory results) {
        results = new bytes[](calls.length);
        for (uint256 i; i < calls.length; ++i) {
            results[i] = LibCall.delegateCallContract(address(this), calls[i]);
        }
    }

    /// @inheritdoc IStaking
    function permit(uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external nonReentrant {
        // What it was to allow may be allowed already: anyone can send a permit that they saw.
        // solhint-disable-next-line no-empty-blocks
        try IWAL(_ledger.peers.wal).permit(msg.sender, address(this), value, deadline, v, r, s) {} catch {}
    }

    // ------------------------------------------------------------------ epoch change

    /// @inheritdoc IStaking
    function selectCommittee() external nonReentrant {
        Elections.select(_ledger);
    }

    /// @inheritdoc IStaking
    function beginSettle() external nonReentrant {
        Settlements.begin(_ledger);
    }

    /// @inheritdoc IStaking
    function settle(uint256 max) external nonReentrant {
        Settlements.settle(_ledger, max);
    }

    /// @inheritdoc IStaking
    function advance() external nonReentrant {
        (uint128 returned, uint128 reserve_) = Settlements.finish(_ledger);
        uint32 next = _ledger.clock.epoch + 1;
        Elections.start(_ledger, next, returned, reserve_);
        Terms memory elected = Elections.rotate(_ledger);
        IBlobRegistry(_ledger.peers.registry).openEpoch(next, elected.price, elected.writePrice, elected.capacity);
    }

    // ------------------------------------------------------------------ money

    /// @inheritdoc IStaking
    function donate(uint256 amount) external nonReentrant {
        _ledger.fund(msg.sender, amount);
        _pull(amount);
    }

    /// @inheritdoc IStaking
    function claimCredit(address account) external nonReentrant returns (uint256 amount) {
        amount = _ledger.claimable[account];
        require(amount != 0, NothingToClaim(account));
        delete _ledger.claimable[account];
        _ledger.inCredits -= SafeCastLib.toUint128(amount);
        emit CreditClaimed(account, amount);
        _ledger.peers.wal.safeTransfer(account, amount);
    }

    /// @inheritdoc IStaking
    function burnPending() external nonReentrant returns (uint256 amount) {
        amount = _ledger.burnPending;
        require(amount != 0, NothingToClaim(address(0)));
        delete _ledger.burnPending;
        emit Burned(amount);
        IWAL(_ledger.peers.wal).burn(amount);
    }

    /// @inheritdoc IStaking
    function fundReserve(address from, uint256 amount) external {
        require(msg.sender == _ledger.peers.registry, NotPeer(msg.sender));
        _ledger.fund(from, amount);
    }

    // ------------------------------------------------------------------ internal

    function _pull(uint256 amount) private {
        _ledger.peers.wal.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @dev A changed position is another good than the one an approved market was to sell.
    function _revokeApproval(uint256 token) private {
        _approve(address(0), address(0), token);
    }

    function _knownOwner(uint256 token) private view returns (address owner) {
        owner = _ownerOf(token);
        require(owner != address(0), UnknownPosition(token));
    }

    function _requireOwner(uint256 token) private view {
        require(msg.sender == _knownOwner(token), NotPositionOwner(token, msg.sender));
    }

    function _requireSound(Parameters memory p) private pure {
        uint256 faults = (uint256(p.shards) - 1) / 3;
        require(p.shards >= MIN_NODES && MIN_NODES * faults >= p.shards, InvalidParameters("shards"));
        require(p.epochSeconds >= 2, InvalidParameters("epochSeconds"));
        uint256 windows = uint256(p.seedDelay) + p.proofWindow + p.challengeWindow;
        require(windows * p.blockSeconds * 100 <= uint256(p.epochSeconds) * 95, InvalidParameters("proofWindow"));
        require(p.minStake != 0, InvalidParameters("minStake"));
        require(p.minBond != 0, InvalidParameters("minBond"));
        require(p.leverage != 0, InvalidParameters("leverage"));
        require(p.maxNodes >= MIN_NODES && p.maxNodes <= MAX_NODES, InvalidParameters("maxNodes"));
    }

    function _requireSound(Peers memory p) private view {
        require(p.staking == address(this), InvalidParameters("staking"));
        require(p.wal.code.length != 0, InvalidParameters("wal"));
        require(p.beacon.code.length != 0, InvalidParameters("beacon"));
        require(p.committee.code.length != 0, InvalidParameters("committee"));
        require(p.registry != address(0), InvalidParameters("registry"));
        require(p.proofs != address(0), InvalidParameters("proofs"));
    }

    // ------------------------------------------------------------------ views: epoch and committee

    /// @inheritdoc IStaking
    function epoch() external view returns (uint32) {
        return _ledger.clock.epoch;
    }

    /// @inheritdoc IStaking
    function epochInfo() external view returns (EpochInfo memory) {
        return EpochInfo(
            _ledger.clock.epoch,
            Epochs.phase(_ledger),
            _ledger.clock.startTime,
            _ledger.clock.startBlock,
            _ledger.tag,
            uint32(_ledger.current.nodes.length),
            _ledger.clock.settled
        );
    }

    /// @inheritdoc IStaking
    function epochTag() external view returns (uint32, bytes32) {
        return (_ledger.clock.epoch, _ledger.tag);
    }

    /// @inheritdoc IStaking
    function epochStart() external view returns (uint32, uint64) {
        return (_ledger.clock.epoch, _ledger.clock.startBlock);
    }

    /// @inheritdoc IStaking
    function shard(uint256 index) public view returns (Shard memory result) {
        result = _ledger.shards[index];
        // Only changes are stored; the others keep their owner.
        if (_ledger.clock.selected && result.next == 0) result.next = result.owner;
    }

    /// @inheritdoc IStaking
    function shards() external view returns (Shard[] memory result) {
        result = new Shard[](_ledger.parameters.shards);
        for (uint256 i; i < result.length; ++i) {
            result[i] = shard(i);
        }
    }

    /// @inheritdoc IStaking
    function salesOpen() external view returns (bool) {
        return _ledger.clock.salesOpen;
    }

    /// @inheritdoc IStaking
    function prover(uint32 id, address caller) external view returns (bool authorized, uint256 seats, bool eligible) {
        NodeRecord storage record = _ledger.nodes[id];
        uint32 epoch_ = _ledger.clock.epoch;
        seats = record.seats;
        authorized = record.isSigner(caller, epoch_);
        eligible = seats != 0 && !record.isJailedIn(epoch_);
    }

    /// @inheritdoc IStaking
    function signers(uint256 bits) external view returns (BLS.G1Point memory key, ShardSet held) {
        return Elections.signers(_ledger, bits);
    }

    /// @inheritdoc IStaking
    function committee() external view returns (uint32[] memory members, uint8[] memory seats, ShardSet[] memory held) {
        (members, seats) = (_ledger.current.nodes, _ledger.current.seats);
        held = new ShardSet[](members.length);
        for (uint256 i; i < members.length; ++i) {
            held[i] = _ledger.held[i];
        }
    }

    /// @inheritdoc IStaking
    function nextCommittee() external view returns (uint32[] memory members, uint8[] memory seats) {
        if (_ledger.clock.repeating) return (_ledger.current.nodes, _ledger.current.seats);
        return (_ledger.next.nodes, _ledger.next.seats);
    }

    /// @inheritdoc IStaking
    function previousCommittee() external view returns (uint32[] memory members, uint8[] memory seats) {
        return (_ledger.previous.nodes, _ledger.previous.seats);
    }

    /// @inheritdoc IStaking
    function candidates() external view returns (uint32[] memory) {
        return _ledger.candidates;
    }

    // ------------------------------------------------------------------ views: nodes and stakes

    /// @inheritdoc IStaking
    function nodeCount() external view returns (uint32) {
        return _ledger.nodeCount;
    }

    /// @inheritdoc IStaking
    function node(uint32 id) external view returns (Node memory) {
        return Nodes.recordOf(_ledger, id);
    }

    /// @inheritdoc IStaking
    function blsKey(uint32 id) external view returns (BLS.G1Point memory) {
        return _ledger.blsKeyIn(id, _ledger.clock.epoch);
    }

    /// @inheritdoc IStaking
    function nextBlsKey(uint32 id) external view returns (BLS.G1Point memory key, uint32 fromEpoch) {
        fromEpoch = _ledger.nodes[id].nextKeyFrom;
        // One that counts already is the node's key, whether it was moved there or not.
        if (fromEpoch <= _ledger.clock.epoch) return (key, 0);
        key = _ledger.nextKeys[id];
    }

    /// @inheritdoc IStaking
    function voteOf(uint32 id) external view returns (Terms memory) {
        return _ledger.votes[id];
    }

    /// @inheritdoc IStaking
    function terms() external view returns (Terms memory) {
        return _ledger.terms;
    }

    /// @inheritdoc IStaking
    function nextTerms() external view returns (Terms memory) {
        return _ledger.clock.selected ? _ledger.elected : _ledger.terms;
    }

    /// @inheritdoc IStaking
    function pool(uint32 id) external view returns (Pool memory) {
        return Positions.poolOf(_ledger, id);
    }

    /// @inheritdoc IStaking
    function rate(uint32 id, uint32 epoch_) external view returns (Rate memory) {
        return Positions.rateOf(_ledger, id, epoch_);
    }

    /// @inheritdoc IStaking
    function exitPot(uint32 id, uint32 epoch_) external view returns (uint128) {
        return _ledger.endings[id][epoch_].exitPot;
    }

    /// @inheritdoc IStaking
    function position(uint256 token) external view returns (Position memory) {
        return _ledger.positions[token];
    }

    /// @inheritdoc IStaking
    function positionValue(uint256 token) external view returns (uint128) {
        return Positions.valueOf(_ledger, token);
    }

    /// @inheritdoc IStaking
    function positionState(uint256 token) external view returns (PositionState) {
        return Positions.stateOf(_ledger, token);
    }

    /// @inheritdoc IStaking
    function rewards(uint256 token, uint32 from, uint32 to) external view returns (Reward[] memory) {
        return Positions.rewardsOf(_ledger, token, from, to);
    }

    /// @inheritdoc IStaking
    function previewStake(uint32 id, uint128 amount) external view returns (uint32, uint128) {
        return Positions.previewStake(_ledger, id, amount);
    }

    /// @inheritdoc IStaking
    function previewWithdraw(uint256 token, uint128 shares) external view returns (uint32, uint128) {
        return Positions.previewWithdraw(_ledger, token, shares);
    }

    /// @inheritdoc IStaking
    function effectiveEpochs() external view returns (uint32 activation, uint32 exit) {
        return Epochs.effective(_ledger);
    }

    /// @inheritdoc IStaking
    function candidateWeight(uint32 id) external view returns (uint256) {
        return Nodes.weight(_ledger, id);
    }

    // ------------------------------------------------------------------ views: money

    /// @inheritdoc IStaking
    function reserve() external view returns (uint256) {
        return _ledger.reserve;
    }

    /// @inheritdoc IStaking
    function epochPot() external view returns (uint256) {
        return _ledger.epochPot;
    }

    /// @inheritdoc IStaking
    function tipPot() external view returns (uint256) {
        return _ledger.tipPot;
    }

    /// @inheritdoc IStaking
    function pendingBurn() external view returns (uint256) {
        return _ledger.burnPending;
    }

    /// @inheritdoc IStaking
    function claimable(address account) external view returns (uint256) {
        return _ledger.claimable[account];
    }

    /// @inheritdoc IStaking
    function owed() external view returns (uint256) {
        return uint256(_ledger.inPools) + _ledger.inCredits + _ledger.reserve + _ledger.epochPot + _ledger.tipPot
            + _ledger.burnPending;
    }

    /// @inheritdoc IStaking
    function parameters() external view returns (Parameters memory) {
        return _ledger.parameters;
    }

    /// @inheritdoc IStaking
    function peers() external view returns (Peers memory) {
        return _ledger.peers;
    }

    // ------------------------------------------------------------------ token

    /// @inheritdoc ERC721
    /// @dev ERC-721 lets ether be sent along, which nobody could get back.
    function approve(address account, uint256 token) public payable override {
        require(msg.value == 0, NotPayable(msg.value));
        super.approve(account, token);
    }

    function _beforeTokenTransfer(address, address, uint256) internal view override {
        require(msg.value == 0, NotPayable(msg.value));
    }

    /// @inheritdoc ERC721
    function name() public pure override returns (string memory) {
        return "Walrus Stake";
    }

    /// @inheritdoc ERC721
    function symbol() public pure override returns (string memory) {
        return "stWAL";
    }

    /// @inheritdoc ERC721
    /// @dev Positions are described by `position`, not by a document.
    function tokenURI(uint256 token) public view override returns (string memory) {
        require(_exists(token), ERC721NonexistentToken(token));
        return "";
    }
}
