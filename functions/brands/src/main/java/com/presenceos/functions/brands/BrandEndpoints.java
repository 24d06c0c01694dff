package com.presenceos.functions.brands;

import com.presenceos.brands.Actor;
import com.presenceos.brands.Brand;
import com.presenceos.brands.BrandId;
import com.presenceos.brands.BrandProfile;
import com.presenceos.brands.ChangeBrand;
import com.presenceos.brands.CreateBrand;
import com.presenceos.brands.DeleteBrand;
import com.presenceos.brands.ReadBrands;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.http.Page;
import com.presenceos.platform.http.Request;
import com.presenceos.platform.http.Response;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.wiring.Brands;

final class BrandEndpoints {

    private final ReadBrands readBrands;
    private final CreateBrand createBrand;
    private final ChangeBrand changeBrand;
    private final DeleteBrand deleteBrand;

    BrandEndpoints(Brands brands) {
        this.readBrands = brands.read();
        this.createBrand = brands.create();
        this.changeBrand = brands.change();
        this.deleteBrand = brands.delete();
    }

    Response list(Request request) {
        WorkspaceId asked = request.pathId("workspace_id", WorkspaceId::new);
        WorkspaceId workspace = request.caller().workspace();
        if (!asked.equals(workspace)) {
            throw new NotFound("No workspace with id " + asked);
        }
        Page<Brand> page = readBrands.list(workspace, request.limit(), request.cursor());
        return Response.ok(page.map(BrandResponse::of));
    }

    Response create(Request request) {
        Brand brand = createBrand.create(
                Actor.of(request.caller()), request.body(BrandProfile.Input.class), request.idempotent());
        return Response.created("/brands/" + brand.id(), BrandResponse.of(brand));
    }

    Response read(Request request) {
        return Response.ok(BrandResponse.of(readBrands.brand(request.caller().workspace(), id(request))));
    }

    Response change(Request request) {
        BrandId id = id(request);
        Brand brand = changeBrand.change(Actor.of(request.caller()), id, request.body(BrandProfile.Input.class));
        return Response.ok(BrandResponse.of(brand));
    }

    Response delete(Request request) {
        deleteBrand.delete(Actor.of(request.caller()), id(request));
        return Response.noContent();
    }

    private static BrandId id(Request request) {
        return request.pathId("brand_id", BrandId::new);
    }
}
