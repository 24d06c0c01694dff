package com.presenceos.local.networks.kit.consent;

import static com.presenceos.local.networks.kit.pages.Html.escaped;

import com.presenceos.local.http.LocalHandler;
import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.networks.kit.content.Account;
import com.presenceos.local.networks.kit.content.Accounts;
import com.presenceos.local.networks.kit.pages.Avatar;
import com.presenceos.local.networks.kit.pages.PageFrame;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where a person says whether an application may act for which of their accounts. */
public final class ConsentPage implements LocalHandler {

    private final PageFrame frame;
    private final ConsentTerms terms;
    private final Accounts accounts;
    private final Codes codes;

    public ConsentPage(PageFrame frame, ConsentTerms terms, Accounts accounts, Codes codes) {
        this.frame = frame;
        this.terms = terms;
        this.accounts = accounts;
        this.codes = codes;
    }

    @Override
    public LocalResponse handle(LocalRequest request) {
        try {
            return switch (request.method()) {
                case "GET" -> ask(ConsentRequest.of(request.query(), terms), request.query());
                case "POST" -> decide(ConsentRequest.of(request.form(), terms), request.form());
                default -> LocalResponse.text(405, "GET or POST");
            };
        } catch (ConsentRequest.Refused e) {
            return refusal(e.why());
        }
    }

    private LocalResponse ask(ConsentRequest consent, Map<String, List<String>> query) {
        String wishes = consent.scopes().stream()
                .map(scope -> "<li>" + escaped(terms.scopes().getOrDefault(scope, scope)) + "</li>")
                .collect(Collectors.joining());
        String kept = query.entrySet().stream()
                .map(parameter -> "<input type=\"hidden\" name=\"" + escaped(parameter.getKey()) + "\" value=\""
                        + escaped(parameter.getValue().getFirst()) + "\">")
                .collect(Collectors.joining());
        return frame.page(
                200, "Allow PresenceOS? · " + frame.network(), """
                <form class="consent" method="post" action="%s">
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
                """.formatted(terms.path(), wishes, choices(), kept));
    }

    private String choices() {
        StringBuilder choices = new StringBuilder();
        for (Account account : accounts.all()) {
            String chosen = choices.isEmpty() ? "\" checked required>" : "\">";
            choices.append("<label class=\"choice\"><input type=\"radio\" name=\"account\" value=\"")
                    .append(escaped(account.username()))
                    .append(chosen)
                    .append(Avatar.circle(account))
                    .append("<span>")
                    .append(escaped(account.username()))
                    .append("<small>")
                    .append(escaped(account.name()))
                    .append("</small></span></label>");
        }
        return choices.toString();
    }

    private LocalResponse decide(ConsentRequest consent, Map<String, List<String>> form) {
        String decision = form.getOrDefault("decision", List.of("")).getFirst();
        if (decision.equals("cancel")) {
            return LocalResponse.redirect(consent.cancelled(terms));
        }
        String username = form.getOrDefault("account", List.of("")).getFirst();
        Optional<Account> account = accounts.named(username);
        if (!decision.equals("allow") || account.isEmpty()) {
            return refusal("decision must be allow or cancel, account one of "
                    + accounts.all().stream().map(Account::username).toList());
        }
        String code = codes.issue(terms.codePrefix(), account.get().id(), consent);
        return LocalResponse.redirect(consent.granted(code, terms));
    }

    private LocalResponse refusal(String why) {
        return frame.page(
                400,
                "Invalid request · " + frame.network(),
                "<div class=\"consent\"><h1>Invalid request</h1><p>" + escaped(why) + "</p></div>");
    }
}
