package com.presenceos.wiring;

import com.presenceos.platform.aws.Secrets;
import com.presenceos.platform.sql.Credential;
import com.presenceos.platform.sql.Credentials;

/** The credential in Secrets Manager. */
record StoredCredentials(Secrets secrets, String id) implements Credentials {

    @Override
    public Credential current() {
        return Credential.of(secrets.json(id));
    }

    @Override
    public Credential insteadOf(Credential refused) {
        Credential kept = current();
        return kept.equals(refused) ? Credential.of(secrets.reread(id)) : kept;
    }
}
