package com.presenceos.local.models.writer.drafts;

/** What a post can ask for: a visit, an order, a message, an answer, company. */
final class Invitation {

    private Invitation() {}

    static String of(Material material, Temper temper) {
        boolean place = material.brand().type().equals("restaurant");
        boolean shop = material.brand().type().equals("ecommerce");
        return switch (material.kind()) {
            case "event" -> "join";
            case "menu" -> "visit";
            case "product", "offer" -> place ? "visit" : shop ? "shop" : "contact";
            case "proof" -> place && temper == Temper.BOLD ? "visit" : "ask";
            default -> place && temper == Temper.CONSERVATIVE ? "visit" : "ask";
        };
    }
}
