package com.presenceos.channels.connect;

import com.presenceos.channels.accounts.Connector;
import java.util.List;

/** What came of an authorisation that a network granted. */
public sealed interface Finished {

    record Connected(List<Connector> accounts) implements Finished {

        public Connected {
            accounts = List.copyOf(accounts);
        }
    }

    /** It opens several accounts; {@link ChooseAccounts} connects those that are meant. */
    record ToChoose(PendingChoice choice) implements Finished {}
}
