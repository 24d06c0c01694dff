package com.presenceos.brands;

import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.http.Caller;
import com.presenceos.platform.http.Role;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;

/**
 * The person who changes something: every use case that does so for somebody takes one. What a role may do at all is said
 * beside each route; here is said on what. Workers act for nobody, and are none.
 */
public record Actor(UserId user, WorkspaceId workspace, Role role, BrandAccess brands) {

    /** Every member has every brand: nothing is stored yet that says otherwise. */
    public static Actor of(Caller caller) {
        return new Actor(caller.user(), caller.workspace(), caller.role(), BrandAccess.ALL);
    }

    /** Whether they may act on what belongs to the brand. What they may not is to be answered as if it were not there. */
    public boolean reaches(BrandId brand) {
        return brands.includes(brand);
    }

    /** @throws NotFound as of a brand that is not there */
    public void mustReach(BrandId brand) {
        if (!reaches(brand)) {
            throw brand.notFound();
        }
    }
}
