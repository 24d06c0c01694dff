package com.presenceos.channels.network;

/**
 * An account as its network knows it. The same one may be connected to several brands, also of different workspaces; what
 * the network limits, it limits for all of them together.
 */
public record NetworkAccount(Platform platform, String id) {}
