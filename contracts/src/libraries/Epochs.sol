// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {IStaking} from "../interfaces/IStaking.sol";
import {Ledger} from "./Ledger.sol";

/// @title Epochs
/// @notice Time: which phase an epoch is in, and from when on a call counts. docs/protocol.md, "Time". Queues and
/// candidates freeze by timestamp, so that nobody gains by calling selectCommittee early or late.
library Epochs {
    /// @dev First second of the second half of the running epoch.
    function middle(Ledger storage ledger) internal view returns (uint256) {
        return uint256(ledger.clock.startTime) + ledger.parameters.epochSeconds / 2;
    }

    function phase(Ledger storage ledger) internal view returns (IStaking.Phase) {
        if (ledger.clock.settling) return IStaking.Phase.Settling;
        if (ledger.clock.selected) return IStaking.Phase.Selected;
        return block.timestamp < middle(ledger) ? IStaking.Phase.Open : IStaking.Phase.Closed;
    }

    /// @dev First epoch that a deposit made now backs, and last epoch that a withdrawal asked for now backs.
    function effective(Ledger storage ledger) internal view returns (uint32 activation, uint32 exit) {
        exit = ledger.clock.epoch;
        if (block.timestamp >= middle(ledger)) ++exit;
        activation = exit + 1;
    }

    /// @dev Candidates change while nobody is about to count them: in the first half for the next committee, after the
    /// selection for the one after it.
    function requireCandidatesOpen(Ledger storage ledger) internal view {
        IStaking.Phase now_ = phase(ledger);
        require(now_ == IStaking.Phase.Open || now_ == IStaking.Phase.Selected, IStaking.WrongPhase(now_));
    }

    /// @dev Greatest entry of the ascending `list` that is not above `epoch`; 0 when there is none.
    function floor(uint32[] storage list, uint32 epoch) internal view returns (uint32) {
        uint256 count = _countTo(list, epoch);
        return count == 0 ? 0 : list[count - 1];
    }

    /// @dev Least entry of the ascending `list` that is above `epoch`; 0 when there is none.
    function above(uint32[] storage list, uint32 epoch) internal view returns (uint32) {
        uint256 count = _countTo(list, epoch);
        return count == list.length ? 0 : list[count];
    }

    /// @dev Number of entries that are not above `epoch`.
    function _countTo(uint32[] storage list, uint32 epoch) private view returns (uint256 low) {
        uint256 high = list.length;
        while (low < high) {
            uint256 mid = (low + high) / 2;
            if (list[mid] > epoch) high = mid;
            else low = mid + 1;
        }
    }
}
