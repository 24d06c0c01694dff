package com.presenceos.functions.auth;

import com.presenceos.identity.Member;
import com.presenceos.identity.Role;

record MeResponse(UserResponse user, WorkspaceResponse workspace, Role role) {

    static MeResponse of(Member member) {
        return new MeResponse(UserResponse.of(member.user()), WorkspaceResponse.of(member.workspace()), member.role());
    }
}
