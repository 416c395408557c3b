// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice An account of a history: whoever the contracts see as the caller.
contract Actor {
    address private immutable STAGE = msg.sender;

    function act(address target, bytes calldata data) external returns (bool done, bytes memory answer) {
        require(msg.sender == STAGE, "only the stage directs");
        return target.call(data);
    }
}

/// @notice Runs many calls of many accounts in one transaction, so that a history of thousands of epochs is a matter of
/// seconds. A call that reverts changes nothing and does not stop the others; its revert data are its answer.
contract Stage {
    struct Step {
        uint256 actor;
        address target;
        bytes data;
    }

    struct Result {
        bool done;
        bytes answer;
    }

    event Ran(Result[] results);

    Actor[] public actors;

    constructor(uint256 count) {
        for (uint256 i; i < count; ++i) {
            actors.push(new Actor());
        }
    }

    function run(Step[] calldata steps) external {
        Result[] memory results = new Result[](steps.length);
        for (uint256 i; i < steps.length; ++i) {
            (results[i].done, results[i].answer) = actors[steps[i].actor].act(steps[i].target, steps[i].data);
        }
        emit Ran(results);
    }

    /// @dev Answers of views; a view that reverts answers with `done` false.
    function read(address[] calldata targets, bytes[] calldata calls) external view returns (Result[] memory results) {
        results = new Result[](calls.length);
        for (uint256 i; i < calls.length; ++i) {
            (results[i].done, results[i].answer) = targets[i].staticcall(calls[i]);
        }
    }
}

interface IEpoch {
    function epoch() external view returns (uint32);
}

/// @notice Stands for AvailabilityProofs towards Staking and BlobRegistry: what an epoch's proofs came to is whatever a
/// history says. Real proofs against the real contract are the matter of internal/e2e.
contract Proofs {
    enum Status {
        None,
        Live,
        Fraud,
        Paid,
        Missed
    }

    /// @dev The form of IAvailabilityProofs.Claim.
    struct Claim {
        bytes32 digest;
        uint128 weight;
        uint128 excluded;
        uint32 epoch;
        Status status;
        uint32 openRequests;
        address beneficiary;
    }

    IEpoch private immutable STAKING;

    uint32 private _seedEpoch;
    bool private _seedSet;
    uint64 private _close;
    address private _seeder;
    mapping(uint32 epoch => mapping(uint32 node => Claim)) private _claims;

    error SeedNotSet(uint32 epoch);

    constructor(IEpoch staking) {
        STAKING = staking;
    }

    function setSeed(address by, uint64 close) external {
        (_seedEpoch, _seedSet, _seeder, _close) = (STAKING.epoch(), true, by, close);
    }

    function setClaim(uint32 node, Status status, uint128 weight, uint128 excluded, address beneficiary) external {
        uint32 epoch = STAKING.epoch();
        _claims[epoch][node] = Claim(bytes32(uint256(1)), weight, excluded, epoch, status, 0, beneficiary);
    }

    /// @dev Calls a contract as AvailabilityProofs does: to exclude a sliver.
    function forward(address target, bytes calldata data) external {
        (bool done, bytes memory answer) = target.call(data);
        assembly {
            if iszero(done) { revert(add(answer, 32), mload(answer)) }
        }
    }

    function windows() external view returns (uint64, uint64) {
        _needSeed();
        return (_close, _close);
    }

    function seeder() external view returns (address) {
        _needSeed();
        return _seeder;
    }

    function claim(uint32 node) external view returns (Claim memory) {
        return _claims[STAKING.epoch()][node];
    }

    function settleClaim(uint32 node) external returns (Status, uint128, uint128, address) {
        require(msg.sender == address(STAKING), "only staking settles");
        Claim storage c = _claims[STAKING.epoch()][node];
        require(c.status != Status.Paid && c.status != Status.Missed, "settled twice");
        if (c.status == Status.Live) c.status = Status.Paid;
        if (c.status == Status.None) c.status = Status.Missed;
        return (c.status, c.weight, c.excluded, c.beneficiary);
    }

    function _needSeed() private view {
        uint32 epoch = STAKING.epoch();
        require(_seedSet && _seedEpoch == epoch, SeedNotSet(epoch));
    }
}
