DELETE FROM `help_requests` WHERE `state` = 'withdrawn';--> statement-breakpoint
CREATE TABLE `connection_offers` (
	`offerId` text PRIMARY KEY NOT NULL,
	`accountId` text NOT NULL,
	`staffId` text NOT NULL,
	`offeredBy` text NOT NULL,
	`offeredOn` text NOT NULL,
	`answer` text,
	FOREIGN KEY (`accountId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`staffId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`offeredBy`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_offer` ON `connection_offers` (`accountId`);--> statement-breakpoint
CREATE TABLE `thread_messages` (
	`messageId` text PRIMARY KEY NOT NULL,
	`threadId` text NOT NULL,
	`place` integer NOT NULL,
	`isFromStaff` integer NOT NULL,
	`text` text NOT NULL,
	`writtenOn` text NOT NULL,
	FOREIGN KEY (`threadId`) REFERENCES `threads`(`threadId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_place` ON `thread_messages` (`threadId`,`place`);--> statement-breakpoint
CREATE TABLE `threads` (
	`threadId` text PRIMARY KEY NOT NULL,
	`accountId` text NOT NULL,
	`staffId` text NOT NULL,
	`begunAt` text NOT NULL,
	`metAt` text,
	`metName` text,
	`metNumber` integer,
	`seenByCandidate` integer DEFAULT 0 NOT NULL,
	`seenByStaff` integer DEFAULT 0 NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`accountId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`staffId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_thread` ON `threads` (`accountId`,`staffId`);--> statement-breakpoint
CREATE INDEX `threads_by_staff` ON `threads` (`staffId`);--> statement-breakpoint
INSERT INTO `threads` (`threadId`, `accountId`, `staffId`, `begunAt`, `metAt`, `metName`, `metNumber`)
SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), p.`accountId`, h.`helperId`, min(h.`askedAt`), max(h.`askedAt`), p.`name`, p.`number`
FROM `help_requests` h JOIN `session_participants` p ON p.`participantId` = h.`participantId`
WHERE h.`answer` IS NOT NULL AND h.`helperId` IS NOT NULL
GROUP BY p.`accountId`, h.`helperId`;--> statement-breakpoint
INSERT INTO `thread_messages` (`messageId`, `threadId`, `place`, `isFromStaff`, `text`, `writtenOn`)
SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), `threadId`, row_number() OVER (PARTITION BY `threadId` ORDER BY `askedAt`, `requestId`, `isFromStaff`), `isFromStaff`, `text`, substr(`askedAt`, 1, 10)
FROM (
	SELECT t.`threadId`, h.`requestId`, h.`askedAt`, 0 AS `isFromStaff`, h.`words` AS `text`
	FROM `help_requests` h
	JOIN `session_participants` p ON p.`participantId` = h.`participantId`
	JOIN `threads` t ON t.`accountId` = p.`accountId` AND t.`staffId` = h.`helperId`
	WHERE h.`answer` IS NOT NULL AND h.`words` <> ''
	UNION ALL
	SELECT t.`threadId`, h.`requestId`, h.`askedAt`, 1, h.`answer`
	FROM `help_requests` h
	JOIN `session_participants` p ON p.`participantId` = h.`participantId`
	JOIN `threads` t ON t.`accountId` = p.`accountId` AND t.`staffId` = h.`helperId`
	WHERE h.`answer` IS NOT NULL
);--> statement-breakpoint
ALTER TABLE `help_requests` DROP COLUMN `answer`;