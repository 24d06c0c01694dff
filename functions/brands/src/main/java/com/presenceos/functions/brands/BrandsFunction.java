package com.presenceos.functions.brands;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.presenceos.platform.http.HttpAdapter;
import com.presenceos.platform.http.Permission;
import com.presenceos.platform.http.Router;
import com.presenceos.wiring.Application;

/** The Lambda function of {@code /brands}. */
public final class BrandsFunction implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final Router router;
    private final HttpAdapter http;

    public BrandsFunction() {
        this(Application.fromEnvironment());
    }

    BrandsFunction(Application app) {
        BrandEndpoints brands = new BrandEndpoints(app.brands());
        VoiceEndpoints voices = new VoiceEndpoints(app.brands());
        this.router = Router.builder()
                .read("/workspaces/{workspace_id}/brands", Permission.BRANDS_READ, brands::list)
                .once("/brands", Permission.BRANDS_WRITE, brands::create)
                .read("/brands/{brand_id}", Permission.BRANDS_READ, brands::read)
                .patch("/brands/{brand_id}", Permission.BRANDS_WRITE, brands::change)
                .delete("/brands/{brand_id}", Permission.BRANDS_WRITE, brands::delete)
                .read("/brands/{brand_id}/voice", Permission.BRANDS_READ, voices::read)
                .patch("/brands/{brand_id}/voice", Permission.BRANDS_WRITE, voices::change)
                .build();
        this.http = app.http(router);
    }

    Router router() {
        return router;
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.handle(event, context);
    }
}
