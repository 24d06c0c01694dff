package com.presenceos.local.template;

/**
 * A recurring schedule that invokes a function.
 *
 * @param input the event, as JSON
 */
public record ScheduleSource(String name, String expression, String input, int retries) {}
