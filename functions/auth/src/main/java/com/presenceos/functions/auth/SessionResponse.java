package com.presenceos.functions.auth;

import com.presenceos.identity.LoggedIn;
import com.presenceos.identity.Member;
import com.presenceos.platform.http.Role;
import java.time.Instant;

record SessionResponse(
        String accessToken,
        String tokenType,
        Instant expiresAt,
        UserResponse user,
        WorkspaceResponse workspace,
        Role role) {

    static SessionResponse of(LoggedIn loggedIn) {
        Member member = loggedIn.member();
        return new SessionResponse(
                loggedIn.token(),
                "Bearer",
                loggedIn.expiresAt(),
                UserResponse.of(member.user()),
                WorkspaceResponse.of(member.workspace()),
                member.role());
    }

    @Override
    public String toString() {
        return "SessionResponse[hidden]";
    }
}
