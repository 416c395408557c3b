// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {IWAL} from "../../src/interfaces/IWAL.sol";

/// @notice Stands for BlobRegistry towards Staking: pays whatever fee a test says, at whatever price, for whatever was
/// sold.
contract MarketMock {
    IWAL private immutable WAL;
    IStaking private immutable STAKING;

    uint256 public fee;
    /// @dev What a test says; the price that nodes elect is in `terms`.
    uint64 public price = 5e7;
    uint128 public sold;
    uint32 public opened;
    IStaking.Terms private _terms;

    constructor(IWAL wal, IStaking staking) {
        WAL = wal;
        STAKING = staking;
    }

    /// @dev What the running and the following epochs pay; the mock must hold enough WAL.
    function set(uint256 fee_, uint64 price_, uint128 sold_) external {
        (fee, price, sold) = (fee_, price_, sold_);
    }

    function fundReserve(address from, uint256 amount) external {
        require(WAL.transfer(address(STAKING), amount));
        STAKING.fundReserve(from, amount);
    }

    function closeEpoch() external returns (uint256, uint64, uint128) {
        require(msg.sender == address(STAKING), "not staking");
        require(WAL.transfer(address(STAKING), fee), "fee");
        return (fee, price, sold);
    }

    function openEpoch(uint32 epoch, uint64 price_, uint64 writePrice_, uint128 capacity_) external {
        require(msg.sender == address(STAKING), "not staking");
        require(epoch == opened + 1 && epoch == STAKING.epoch(), "epochs in order");
        opened = epoch;
        _terms = IStaking.Terms(price_, writePrice_, capacity_);
    }

    /// @dev Terms of the running epoch, as Staking handed them over.
    function terms() external view returns (IStaking.Terms memory) {
        return _terms;
    }
}
