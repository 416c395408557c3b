// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

// ERC-7540, "Asynchronous ERC-4626 Tokenized Vaults", and what it takes from ERC-7575: one interface for each ERC-165
// identifier of theirs. What a vault of ours makes of them stands in its own interface.

/// @title IERC7540Operator
/// @notice Accounts that manage requests for others. ERC-165 identifier 0xe3bc4e65.
interface IERC7540Operator {
    event OperatorSet(address indexed controller, address indexed operator, bool approved);

    /// @notice Lets `operator` do everything with the caller's requests, and request with its assets and shares; or,
    /// with false, nothing any more. Returns true.
    function setOperator(address operator, bool approved) external returns (bool);

    function isOperator(address controller, address operator) external view returns (bool status);
}

/// @title IERC7540Deposit
/// @notice Asynchronous deposits. ERC-165 identifier 0xce3bbe50.
interface IERC7540Deposit {
    /// @notice `sender` gave `assets` of `owner` for a deposit that is `controller`'s to claim.
    event DepositRequest(
        address indexed controller, address indexed owner, uint256 indexed requestId, address sender, uint256 assets
    );

    /// @notice Asks for a deposit of `assets` of `owner`, the caller or who made it an operator. What comes of it is
    /// for `controller` to claim.
    function requestDeposit(uint256 assets, address controller, address owner) external returns (uint256 requestId);

    /// @notice Assets of a request whose shares cannot be claimed yet.
    function pendingDepositRequest(uint256 requestId, address controller) external view returns (uint256 assets);

    /// @notice Assets of a request whose shares can be claimed.
    function claimableDepositRequest(uint256 requestId, address controller) external view returns (uint256 assets);

    /// @notice Claims the shares of `assets` for `receiver`. By `controller` or its operator.
    function deposit(uint256 assets, address receiver, address controller) external returns (uint256 shares);

    /// @notice Claims exactly `shares` for `receiver`. By `controller` or its operator.
    function mint(uint256 shares, address receiver, address controller) external returns (uint256 assets);
}

/// @title IERC7540Redeem
/// @notice Asynchronous redemptions; `redeem` and `withdraw` of ERC-4626 claim them. ERC-165 identifier 0x620ee8e4.
interface IERC7540Redeem {
    /// @notice `sender` gave `shares` of `owner` for a redemption that is `controller`'s to claim.
    event RedeemRequest(
        address indexed controller, address indexed owner, uint256 indexed requestId, address sender, uint256 shares
    );

    /// @notice Asks for a redemption of `shares` of `owner`: the caller, who made it an operator, or who allowed it so
    /// many shares (ERC-20). What comes of it is for `controller` to claim.
    function requestRedeem(uint256 shares, address controller, address owner) external returns (uint256 requestId);

    /// @notice Shares of a request whose assets cannot be claimed yet.
    function pendingRedeemRequest(uint256 requestId, address controller) external view returns (uint256 shares);

    /// @notice Shares of a request whose assets can be claimed.
    function claimableRedeemRequest(uint256 requestId, address controller) external view returns (uint256 shares);
}

/// @title IERC7575Share
/// @notice What ERC-7575 adds to ERC-4626; both together have the ERC-165 identifier 0x2f0a18c5.
interface IERC7575Share {
    /// @notice The ERC-20 token that stands for shares.
    function share() external view returns (address shareTokenAddress);
}
