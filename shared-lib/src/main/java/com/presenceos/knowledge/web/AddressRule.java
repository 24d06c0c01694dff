package com.presenceos.knowledge.web;

import java.net.InetAddress;

/** Where a fetch may go. Asked before every connection, those of redirects included. */
public interface AddressRule {

    boolean allows(InetAddress address);

    boolean allowsPort(int port);
}
