// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAvailabilityProofs} from "../../src/interfaces/IAvailabilityProofs.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {MarketMock} from "./MarketMock.sol";

/// @notice Stands for AvailabilityProofs towards Staking. A node whose answer a test did not set has proven everything
/// it may claim: its seats' share of what was sold.
contract ProofsMock {
    struct Answer {
        bool isSet;
        IAvailabilityProofs.Status status;
        uint128 weight;
        uint128 excluded;
        address beneficiary;
    }

    IStaking private immutable STAKING;
    MarketMock private immutable MARKET;
    uint256 private immutable SHARDS;

    uint64 public close;
    address public seeder = address(0x5eed);
    bool public seedMissing;
    mapping(uint32 epoch => mapping(uint32 node => Answer)) private _answers;
    mapping(uint32 epoch => mapping(uint32 node => bool)) public settled;

    constructor(IStaking staking, MarketMock market, uint256 shards) {
        (STAKING, MARKET, SHARDS) = (staking, market, shards);
    }

    function setClose(uint64 block_) external {
        close = block_;
    }

    function setSeedMissing(bool missing) external {
        seedMissing = missing;
    }

    function set(uint32 node, IAvailabilityProofs.Status status, uint128 weight, uint128 excluded, address beneficiary)
        public
    {
        _answers[STAKING.epoch()][node] = Answer(true, status, weight, excluded, beneficiary);
    }

    function miss(uint32 node) external {
        set(node, IAvailabilityProofs.Status.None, 0, 0, address(0));
    }

    /// @dev The node claimed all it may and was refuted.
    function refute(uint32 node, address beneficiary) external {
        set(node, IAvailabilityProofs.Status.Fraud, bound(node), 0, beneficiary);
    }

    function bound(uint32 node) public view returns (uint128) {
        (, uint256 seats,) = STAKING.prover(node, address(0));
        return uint128(seats * (MARKET.sold() / SHARDS));
    }

    function windows() external view returns (uint64, uint64) {
        require(!seedMissing, IAvailabilityProofs.SeedNotSet(STAKING.epoch()));
        return (close, close);
    }

    function claim(uint32 node) external view returns (IAvailabilityProofs.Claim memory result) {
        Answer memory answer = _answer(node);
        result.status = answer.status;
        (result.weight, result.excluded) = (answer.weight, answer.excluded);
        (result.epoch, result.beneficiary) = (STAKING.epoch(), answer.beneficiary);
    }

    function settleClaim(uint32 node)
        external
        returns (IAvailabilityProofs.Status status, uint128 weight, uint128 excluded, address beneficiary)
    {
        require(msg.sender == address(STAKING), "not staking");
        require(!settled[STAKING.epoch()][node], "settled twice");
        settled[STAKING.epoch()][node] = true;
        Answer memory answer = _answer(node);
        status = answer.status;
        if (status == IAvailabilityProofs.Status.Live) status = IAvailabilityProofs.Status.Paid;
        if (status == IAvailabilityProofs.Status.None) status = IAvailabilityProofs.Status.Missed;
        return (status, answer.weight, answer.excluded, answer.beneficiary);
    }

    function _answer(uint32 node) private view returns (Answer memory answer) {
        answer = _answers[STAKING.epoch()][node];
        if (!answer.isSet) (answer.status, answer.weight) = (IAvailabilityProofs.Status.Live, bound(node));
    }
}
