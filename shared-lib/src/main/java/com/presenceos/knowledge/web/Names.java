package com.presenceos.knowledge.web;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Which addresses a name has. Also reads addresses, in whatever way they are spelled. */
interface Names {

    InetAddress[] addresses(String name) throws UnknownHostException;
}
