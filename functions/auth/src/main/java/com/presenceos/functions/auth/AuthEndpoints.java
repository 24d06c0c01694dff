package com.presenceos.functions.auth;

import com.presenceos.identity.AuditLog;
import com.presenceos.identity.KnownDevices;
import com.presenceos.identity.LogIn;
import com.presenceos.identity.LoggedIn;
import com.presenceos.identity.ReadMember;
import com.presenceos.identity.Register;
import com.presenceos.identity.Session;
import com.presenceos.identity.Sessions;
import com.presenceos.identity.VerifyEmail;
import com.presenceos.platform.http.DeviceCookie;
import com.presenceos.platform.http.Request;
import com.presenceos.platform.http.Response;
import com.presenceos.platform.http.SessionCookie;
import com.presenceos.wiring.Identity;

/** Sessions over HTTP. The token goes out twice: in the body for API clients, in the cookie for browsers. */
final class AuthEndpoints {

    private final Register register;
    private final LogIn logIn;
    private final Sessions sessions;
    private final ReadMember readMember;
    private final VerifyEmail verifyEmail;
    private final AuditLog audit;
    private final SessionCookie cookie;
    private final DeviceCookie deviceCookie;

    AuthEndpoints(Identity identity) {
        this.register = identity.register();
        this.logIn = identity.logIn();
        this.sessions = identity.sessions();
        this.readMember = identity.readMember();
        this.verifyEmail = identity.verifyEmail();
        this.audit = identity.audit();
        this.cookie = identity.cookie();
        this.deviceCookie = identity.deviceCookie();
    }

    Response register(Request request) {
        RegisterRequest body = request.body(RegisterRequest.class);
        LoggedIn loggedIn = register.register(body.registration(), request.sourceIp());
        return begun(Response.created("/auth/me", SessionResponse.of(loggedIn)), loggedIn);
    }

    Response logIn(Request request) {
        LoginRequest.Login body = request.body(LoginRequest.class).login();
        LoggedIn loggedIn = logIn.logIn(body.email(), body.password(), request.sourceIp(), deviceCookie.find(request));
        return begun(Response.ok(SessionResponse.of(loggedIn)), loggedIn);
    }

    Response logOut(Request request) {
        sessions.end(request.caller());
        audit.loggedOut(request.caller(), request.sourceIp());
        return cookie.end(Response.noContent());
    }

    Response logOutEverywhere(Request request) {
        sessions.endAll(request.caller());
        audit.loggedOutEverywhere(request.caller(), request.sourceIp());
        return cookie.end(Response.noContent());
    }

    Response me(Request request) {
        return Response.ok(MeResponse.of(readMember.read(request.caller()), verifyEmail.isAskedFor()));
    }

    Response verifyEmail(Request request) {
        verifyEmail.verify(request.body(VerifyEmailRequest.class).verificationToken(), request.sourceIp());
        return Response.noContent();
    }

    Response sendVerification(Request request) {
        verifyEmail.ask(request.caller(), request.sourceIp());
        return Response.noContent();
    }

    private Response begun(Response response, LoggedIn loggedIn) {
        return cookie.begin(response, loggedIn.token(), Session.LIFETIME)
                .withCookie(deviceCookie.set(loggedIn.device(), KnownDevices.LIFETIME));
    }
}
