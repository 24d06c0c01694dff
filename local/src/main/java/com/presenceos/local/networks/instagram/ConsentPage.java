package com.presenceos.local.networks.instagram;

import static com.presenceos.local.networks.instagram.Html.escaped;

import com.presenceos.local.http.LocalHandler;
import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.http.LocalResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where a person says whether an application may act for which of their accounts. */
final class ConsentPage implements LocalHandler {

    private final Accounts accounts;
    private final Codes codes;
    private final Tokens tokens;

    ConsentPage(Accounts accounts, Codes codes, Tokens tokens) {
        this.accounts = accounts;
        this.codes = codes;
        this.tokens = tokens;
    }

    @Override
    public LocalResponse handle(LocalRequest request) {
        try {
            return switch (request.method()) {
                case "GET" -> ask(request.query(), ConsentRequest.of(request.query()));
                case "POST" -> decide(request.form(), ConsentRequest.of(request.form()));
                default -> LocalResponse.text(405, "GET or POST");
            };
        } catch (ConsentRequest.Refused e) {
            return refusal(e.why());
        }
    }

    private LocalResponse ask(Map<String, List<String>> query, ConsentRequest consent) {
        String wishes = consent.wishes().stream()
                .map(idempotent -> "<li>" + escaped(idempotent) + "</li>")
                .collect(Collectors.joining());
        String kept = query.entrySet().stream()
                .map(parameter -> "<input type=\"hidden\" name=\"" + escaped(parameter.getKey()) + "\" value=\""
                        + escaped(parameter.getValue().getFirst()) + "\">")
                .collect(Collectors.joining());
        return Html.page(200, "Allow PresenceOS? · Instagram", """
                <form class="consent" method="post" action="/oauth/authorize">
                <h1>PresenceOS asks for access</h1>
                <p>If you allow it, PresenceOS may:</p>
                <ul>%s</ul>
                <fieldset><legend>Which account?</legend>%s</fieldset>
                %s
                <div class="buttons">
                <button name="decision" value="cancel" formnovalidate>Cancel</button>
                <button class="primary" name="decision" value="allow">Allow</button>
                </div>
                </form>
                """.formatted(wishes, choices(), kept));
    }

    private String choices() {
        StringBuilder choices = new StringBuilder();
        for (ProfessionalAccount account : accounts.all()) {
            String chosen = choices.isEmpty() ? "\" checked required>" : "\">";
            choices.append("<label class=\"choice\"><input type=\"radio\" name=\"account\" value=\"")
                    .append(escaped(account.username()))
                    .append(chosen)
                    .append(Html.avatar(account))
                    .append("<span>")
                    .append(escaped(account.username()))
                    .append("<small>")
                    .append(escaped(account.name()))
                    .append("</small></span></label>");
        }
        return choices.toString();
    }

    private LocalResponse decide(Map<String, List<String>> form, ConsentRequest consent) {
        String decision = form.getOrDefault("decision", List.of("")).getFirst();
        if (decision.equals("cancel")) {
            return LocalResponse.redirect(consent.cancelled());
        }
        String username = form.getOrDefault("account", List.of("")).getFirst();
        Optional<ProfessionalAccount> account = accounts.named(username);
        if (!decision.equals("allow") || account.isEmpty()) {
            return refusal("decision must be allow or cancel, account one of "
                    + accounts.all().stream().map(ProfessionalAccount::username).toList());
        }
        String code = tokens.secret("AQ", 40);
        codes.issue(code, account.get().id(), consent.redirectUri(), consent.scopes());
        return LocalResponse.redirect(consent.granted(code));
    }

    private static LocalResponse refusal(String why) {
        return Html.page(
                400,
                "Invalid request · Instagram",
                "<div class=\"consent\"><h1>Invalid request</h1><p>" + escaped(why) + "</p></div>");
    }
}
