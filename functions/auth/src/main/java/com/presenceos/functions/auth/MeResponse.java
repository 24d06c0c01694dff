package com.presenceos.functions.auth;

import com.presenceos.identity.Member;
import com.presenceos.platform.http.Role;

/** @param sendsMail whether notices are mailed here, to whoever has confirmed their address */
record MeResponse(UserResponse user, WorkspaceResponse workspace, Role role, boolean sendsMail) {

    static MeResponse of(Member member, boolean sendsMail) {
        return new MeResponse(
                UserResponse.of(member.user()), WorkspaceResponse.of(member.workspace()), member.role(), sendsMail);
    }
}
