package com.presenceos.local.template;

/** A resource as the template writes it. */
record Resource(String id, ResourceType type, Element properties) {}
