// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Script, console} from "forge-std/Script.sol";

import {Parameters, Peers} from "../src/types/Parameters.sol";
import {Deployment} from "./Deployment.sol";
import {Presets} from "./Presets.sol";

/// @title Deploy
/// @notice Deploys a network with the preset named by PRESET ("local" by default), its whole supply of WAL to HOLDER
/// (the sender by default):
/// PRESET=local forge script script/Deploy.s.sol --rpc-url URL --broadcast --private-key KEY
contract Deploy is Script {
    function run() external returns (Peers memory peers) {
        Parameters memory parameters = Presets.load(vm.envOr("PRESET", string("local")));
        address holder = vm.envOr("HOLDER", msg.sender);
        vm.startBroadcast();
        peers = Deployment.run(parameters, msg.sender, holder);
        vm.stopBroadcast();

        console.log("WAL               ", peers.wal);
        console.log("Beacon            ", peers.beacon);
        console.log("Committee         ", peers.committee);
        console.log("Staking           ", peers.staking);
        console.log("BlobRegistry      ", peers.registry);
        console.log("AvailabilityProofs", peers.proofs);
        console.log("FraudProofs       ", peers.fraudProofs);
    }
}
