package com.presenceos.platform.sql;

/** Where the credential is kept. A password is changed while functions run. */
public interface Credentials {

    Credential current();

    /** What to try after the database refused this one; the same when nothing newer is known. */
    Credential insteadOf(Credential refused);

    /** One that is never changed. */
    static Credentials fixed(Credential credential) {
        return new Credentials() {
            @Override
            public Credential current() {
                return credential;
            }

            @Override
            public Credential insteadOf(Credential refused) {
                return credential;
            }
        };
    }
}
