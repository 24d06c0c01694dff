package com.presenceos.wiring;

import com.presenceos.brands.VoiceStore;
import com.presenceos.drafts.ChangeDraft;
import com.presenceos.drafts.CheckDrafts;
import com.presenceos.drafts.DeleteDraft;
import com.presenceos.drafts.DraftStore;
import com.presenceos.drafts.ReadDrafts;
import com.presenceos.drafts.UseDraft;
import com.presenceos.drafts.rewriting.RewriteText;
import com.presenceos.drafts.writing.ReadDraftMedia;
import com.presenceos.drafts.writing.WriteDrafts;
import com.presenceos.jobs.JobWork;

/** Posts in the making. */
public final class Drafts {

    private final Application app;
    private final DraftStore drafts = new DraftStore();

    Drafts(Application app) {
        this.app = app;
    }

    public ReadDrafts read() {
        return new ReadDrafts(app.database(), app.brands().store(), drafts);
    }

    public ChangeDraft change() {
        return new ChangeDraft(app.database(), drafts, app.clock());
    }

    public CheckDrafts check() {
        return new CheckDrafts(app.database(), app.brands().store(), new VoiceStore(), drafts);
    }

    public UseDraft use() {
        return new UseDraft(app.database(), drafts);
    }

    public DeleteDraft delete() {
        return new DeleteDraft(app.database(), drafts);
    }

    public ReadDraftMedia media() {
        return new ReadDraftMedia(app.database(), app.media().store());
    }

    JobWork rewrite() {
        return new RewriteText(
                app.brands().speakers(),
                read(),
                app.knowledge().find(),
                app.models().writer());
    }

    JobWork write() {
        return new WriteDrafts(
                app.database(),
                app.brands().speakers(),
                app.knowledge().find(),
                media(),
                app.ideas().store(),
                drafts,
                app.models().writer(),
                app.ids(),
                app.clock());
    }
}
