// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {IBlobRegistry} from "../interfaces/IBlobRegistry.sol";
import {DELETABLE, Market, SHARED} from "./Market.sol";
import {Objects} from "./Objects.sol";

/// @title Jars
/// @notice WAL set aside to renew an object, by any keeper. docs/protocol.md, "Market".
///
/// A jar is its owner's, who may drain it and change its terms, unless the object is shared: then nobody may, and what
/// is left when the object is burned goes to the reserve.
library Jars {
    using SafeCastLib for uint256;

    /// @dev Epochs before the end in which an object is renewed.
    uint32 private constant RENEWAL_EPOCHS = 2;

    function fund(Market storage market, uint64 object, uint96 amount) public {
        market.living(object);
        uint96 balance = market.jars[object].balance + amount;

        market.jars[object].balance = balance;
        market.inJars += amount;
        emit IBlobRegistry.JarFunded(object, msg.sender, amount, balance);
    }

    function set(Market storage market, uint64 object, uint64 maxPrice, uint32 step, uint64 tip) public {
        _requireUnshared(market, object);
        _setTerms(market, object, maxPrice, step, tip);
    }

    function drain(Market storage market, uint64 object, uint96 amount) public {
        _requireUnshared(market, object);
        uint96 balance = market.jars[object].balance;
        require(amount <= balance, IBlobRegistry.JarTooLow(object, balance, amount));

        balance -= amount;
        market.jars[object].balance = balance;
        market.inJars -= amount;
        emit IBlobRegistry.JarDrained(object, msg.sender, amount, balance);
    }

    /// @return tip Owed to the caller.
    function renew(Market storage market, uint64 object) public returns (uint64 tip) {
        uint32 end = market.living(object).end;
        uint32 epoch = market.running.epoch;
        IBlobRegistry.Jar memory jar = market.jars[object];
        uint64 price = market.terms.price;
        require(jar.step != 0, IBlobRegistry.JarOff(object));
        require(end <= epoch + RENEWAL_EPOCHS, IBlobRegistry.RenewedTooEarly(object, end, epoch + RENEWAL_EPOCHS));
        require(price <= jar.maxPrice, IBlobRegistry.PriceTooHigh(price, jar.maxPrice));
        uint256 cost = Objects.extensionCost(market, object, jar.step);
        uint256 spent = cost + jar.tip;
        require(spent <= jar.balance, IBlobRegistry.JarTooLow(object, jar.balance, spent));

        uint96 balance = (jar.balance - spent).toUint96();
        market.jars[object].balance = balance;
        market.inJars -= spent.toUint128();
        Objects.prolong(market, object, jar.step, address(this), cost);
        emit IBlobRegistry.BlobRenewed(object, msg.sender, jar.tip, balance);
        return jar.tip;
    }

    function share(Market storage market, uint64 object, uint64 maxPrice, uint32 step, uint64 tip) public {
        _requireUnshared(market, object);
        IBlobRegistry.BlobObject storage blob = market.living(object);
        require(step != 0, IBlobRegistry.JarOff(object));

        blob.flags = (blob.flags & ~DELETABLE) | SHARED;
        _setTerms(market, object, maxPrice, step, tip);
        emit IBlobRegistry.BlobShared(object, msg.sender);
    }

    function _setTerms(Market storage market, uint64 object, uint64 maxPrice, uint32 step, uint64 tip) private {
        // Renewed as early as it may be, an object with a longer step would end beyond the horizon.
        uint256 most = market.running.horizon - RENEWAL_EPOCHS;
        require(step <= most, IBlobRegistry.InvalidEpochs(step, 0, most));

        IBlobRegistry.Jar storage jar = market.jars[object];
        (jar.maxPrice, jar.step, jar.tip) = (maxPrice, step, tip);
        emit IBlobRegistry.JarSet(object, maxPrice, step, tip);
    }

    function _requireUnshared(Market storage market, uint64 object) private view {
        require(market.known(object).flags & SHARED == 0, IBlobRegistry.ObjectShared(object));
    }
}
