package com.presenceos.local.networks.kit.content;

/** What a network's ids look like. The same calls in the same order give the same ids. */
public interface Ids {

    String account(int number);

    default String scopedAccount(int number) {
        return account(number);
    }

    String comment(int number);

    /** Of somebody who has no account here. */
    String stranger(String username);
}
