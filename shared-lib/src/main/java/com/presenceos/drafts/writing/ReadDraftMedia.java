package com.presenceos.drafts.writing;

import com.presenceos.brands.BrandId;
import com.presenceos.media.MediaId;
import com.presenceos.media.MediaItem;
import com.presenceos.media.MediaStore;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.Violations;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import com.presenceos.writing.GivenMedium;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what a post is to show, of the brand it is written for. */
public final class ReadDraftMedia {

    private final Database database;
    private final MediaStore media;

    public ReadDraftMedia(Database database, MediaStore media) {
        this.database = database;
        this.media = media;
    }

    /** @throws Invalid where one of them is none of the brand's, or cannot be used yet */
    public List<GivenMedium> read(WorkspaceId workspace, BrandId brand, List<MediaId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<MediaId, MediaItem> known = database.inWorkspace(workspace, tx -> media.items(tx, ids));
        Violations violations = new Violations();
        List<GivenMedium> given = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            MediaItem item = known.get(ids.get(i));
            if (item == null || !item.brand().equals(brand)) {
                violations.add(
                        "/media_ids/" + i,
                        "No picture or video of this brand has the id " + ids.get(i) + "; is its upload complete?");
            } else {
                given.add(
                        new GivenMedium("M" + (i + 1), item.id(), item.content().kind(), item.fileName()));
            }
        }
        violations.throwIfAny();
        return given;
    }
}
