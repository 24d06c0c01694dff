package com.presenceos.functions.brands;

import com.presenceos.brands.Actor;
import com.presenceos.brands.BrandId;
import com.presenceos.brands.ChangeVoice;
import com.presenceos.brands.ReadBrands;
import com.presenceos.brands.Voice;
import com.presenceos.brands.VoiceChange;
import com.presenceos.platform.http.Request;
import com.presenceos.platform.http.Response;
import com.presenceos.wiring.Brands;

final class VoiceEndpoints {

    private final ReadBrands readBrands;
    private final ChangeVoice changeVoice;

    VoiceEndpoints(Brands brands) {
        this.readBrands = brands.read();
        this.changeVoice = brands.changeVoice();
    }

    Response read(Request request) {
        return Response.ok(VoiceResponse.of(readBrands.voice(request.caller().workspace(), id(request))));
    }

    Response change(Request request) {
        BrandId id = id(request);
        Voice voice = changeVoice.change(Actor.of(request.caller()), id, request.body(VoiceChange.class));
        return Response.ok(VoiceResponse.of(voice));
    }

    private static BrandId id(Request request) {
        return request.pathId("brand_id", BrandId::new);
    }
}
