package com.presenceos.functions.ai;

import com.presenceos.brands.BrandId;
import com.presenceos.drafts.CheckDrafts;
import com.presenceos.drafts.DraftId;
import com.presenceos.drafts.ReadDrafts;
import com.presenceos.drafts.VariantId;
import com.presenceos.drafts.rewriting.RewriteRequest;
import com.presenceos.drafts.writing.DraftRequest;
import com.presenceos.drafts.writing.ReadDraftMedia;
import com.presenceos.ideas.ReadIdeas;
import com.presenceos.ideas.proposing.IdeasRequest;
import com.presenceos.jobs.JobKind;
import com.presenceos.platform.http.Items;
import com.presenceos.platform.http.Request;
import com.presenceos.platform.http.Response;
import com.presenceos.wiring.Drafts;
import com.presenceos.wiring.Ideas;

/** What models write, and what is looked through without one. */
final class WritingEndpoints {

    private final CheckDrafts checks;
    private final ReadDrafts drafts;
    private final ReadIdeas ideas;
    private final ReadDraftMedia media;
    private final StartedJobs jobs;

    WritingEndpoints(Drafts drafts, Ideas ideas, StartedJobs jobs) {
        this.checks = drafts.check();
        this.drafts = drafts.read();
        this.ideas = ideas.read();
        this.media = drafts.media();
        this.jobs = jobs;
    }

    Response drafts(Request request) {
        DraftRequest wanted = request.body(DraftRequest.Input.class).complete();
        BrandId brand = request.pathId("brand_id", BrandId::new);
        wanted.ideaId().ifPresent(id -> ideas.ofBrand(request.caller().workspace(), brand, id));
        media.read(request.caller().workspace(), brand, wanted.media());
        return jobs.start(request, JobKind.DRAFTS, wanted);
    }

    Response ideas(Request request) {
        return jobs.start(
                request, JobKind.IDEAS, request.body(IdeasRequest.Input.class).complete());
    }

    Response rewrite(Request request) {
        RewriteRequest wanted = request.body(RewriteRequest.Input.class).complete();
        BrandId brand = request.pathId("brand_id", BrandId::new);
        wanted.draftId().ifPresent(id -> drafts.ofBrand(request.caller().workspace(), brand, id));
        return jobs.start(request, JobKind.REWRITE, wanted);
    }

    Response variants(Request request) {
        return Response.ok(new Items<>(
                checks.variants(request.caller().workspace(), request.pathId("draft_id", DraftId::new)).stream()
                        .map(checked -> new VariantReport(checked.variantId(), ReportResponse.of(checked.report())))
                        .toList()));
    }

    private record VariantReport(VariantId variantId, ReportResponse report) {}

    Response check(Request request) {
        return Response.ok(ReportResponse.of(checks.check(
                request.caller().workspace(),
                request.pathId("brand_id", BrandId::new),
                request.body(CheckRequest.class).text())));
    }
}
