package com.presenceos.identity;

import com.presenceos.platform.failure.Unauthenticated;
import com.presenceos.platform.http.Caller;
import com.presenceos.platform.sql.Database;

/** Tells a caller who they are, where, and in which role. */
public final class ReadMember {

    private final Database database;
    private final MemberStore members;

    public ReadMember(Database database, MemberStore members) {
        this.database = database;
        this.members = members;
    }

    public Member read(Caller caller) {
        return database.inWorkspace(caller.workspace(), tx -> members.find(tx, caller.user(), caller.workspace()))
                // Removed from the workspace between the check of the session and this.
                .orElseThrow(() -> new Unauthenticated("You are no longer a member of this workspace"));
    }
}
