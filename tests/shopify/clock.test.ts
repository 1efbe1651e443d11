import { describe, expect, it, vi } from "vitest";
import { Clock, parseDuration } from "./clock";

const START = Date.parse("2026-11-20T12:00:00Z");

function clockAt(speed = 1) {
  const real = { now: START };
  const clock = new Clock({ speed, realNow: () => real.now });
  return { clock, real };
}

describe("the stand-in's clock", () => {
  it("starts at the real time and presents moments as they stand", () => {
    const { clock } = clockAt();
    expect(clock.now()).toBe(START);
    expect(clock.present("2026-11-18T10:30:00.000Z")).toBe("2026-11-18T10:30:00Z");
  });

  it("makes everything older for outsiders when it jumps ahead", () => {
    const { clock } = clockAt();
    clock.advance(3 * 86_400_000);
    expect(clock.present("2026-11-18T10:30:00Z")).toBe("2026-11-15T10:30:00Z");
    expect(clock.present("2026-11-23T12:00:00Z")).toBe("2026-11-20T12:00:00Z");
    expect(clock.fromOutside("2026-11-15T10:30:00Z")).toBe(Date.parse("2026-11-18T10:30:00Z"));
  });

  it("runs as fast as it is told, also when the speed changes on the way", () => {
    const { clock, real } = clockAt(60);
    real.now += 10_000;
    expect(clock.now()).toBe(START + 600_000);
    clock.speed = 0;
    real.now += 10_000;
    expect(clock.now()).toBe(START + 600_000);
  });

  it("knows what has happened and what is still to come", () => {
    const { clock } = clockAt();
    expect(clock.hasPassed("2026-11-20T12:00:00Z")).toBe(true);
    expect(clock.hasPassed("2026-11-20T13:00:00Z")).toBe(false);
    clock.set("2026-11-20T13:00:00Z");
    expect(clock.hasPassed("2026-11-20T13:00:00Z")).toBe(true);
  });

  it("tells listeners each span once, without gaps", () => {
    const { clock, real } = clockAt();
    const heard = vi.fn();
    const stop = clock.onTimePassed(heard);
    real.now += 500;
    clock.advance(1_000);
    clock.advance(2_000);
    stop();
    clock.advance(4_000);
    expect(heard.mock.calls).toEqual([
      [START, START + 500],
      [START + 500, START + 1_500],
      [START + 1_500, START + 3_500],
    ]);
  });

  it("goes back without telling anyone that time passed", () => {
    const { clock } = clockAt();
    const heard = vi.fn();
    clock.onTimePassed(heard);
    clock.set("2026-11-10T00:00:00Z");
    expect(heard).not.toHaveBeenCalled();
    expect(clock.hasPassed("2026-11-11T00:00:00Z")).toBe(false);
  });

  it("refuses a speed below zero and a date that is none", () => {
    const { clock } = clockAt();
    expect(() => (clock.speed = -1)).toThrow(RangeError);
    expect(() => clock.set("tomorrow")).toThrow("not a date: tomorrow");
  });
});

describe("parseDuration", () => {
  it.each([
    ["3d", 259_200_000],
    ["6h", 21_600_000],
    ["90m", 5_400_000],
    ["1.5h", 5_400_000],
    ["45s", 45_000],
    ["250", 250],
  ])("reads %s", (text, milliseconds) => expect(parseDuration(text)).toBe(milliseconds));

  it.each(["", "3 days", "-1d", "d"])("does not read %j", (text) => expect(parseDuration(text)).toBeNull());
});
