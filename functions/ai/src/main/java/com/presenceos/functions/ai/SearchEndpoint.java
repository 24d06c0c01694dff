package com.presenceos.functions.ai;

import com.presenceos.brands.BrandId;
import com.presenceos.knowledge.retrieval.FindPassages;
import com.presenceos.knowledge.retrieval.Found;
import com.presenceos.platform.http.Request;
import com.presenceos.platform.http.Response;
import com.presenceos.wiring.Knowledge;

final class SearchEndpoint {

    private final FindPassages find;

    SearchEndpoint(Knowledge knowledge) {
        this.find = knowledge.find();
    }

    Response search(Request request) {
        BrandId brand = request.pathId("brand_id", BrandId::new);
        Found found = find.find(
                request.caller().workspace(), request.body(SearchRequest.class).question(brand));
        return Response.ok(SearchResponse.of(found));
    }
}
