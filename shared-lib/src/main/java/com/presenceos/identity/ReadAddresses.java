package com.presenceos.identity;

import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.util.Map;
import java.util.Set;

/** Tells where members of a workspace get their mail. Who is no longer a member has no address here, and neither has who
 * never showed that it is theirs: nobody is written to because somebody else typed their address. */
public final class ReadAddresses {

    private final Database database;
    private final MemberStore members;

    public ReadAddresses(Database database, MemberStore members) {
        this.database = database;
        this.members = members;
    }

    public Map<UserId, Addressee> of(WorkspaceId workspace, Set<UserId> users) {
        return database.asIdentity(tx -> members.addresses(tx, workspace, users));
    }
}
