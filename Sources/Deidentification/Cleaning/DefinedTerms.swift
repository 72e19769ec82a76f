import Platform

/// Words of the terms that the standard defines for attributes of VR CS (PS3.3), as far as they are in usual use.
///
/// A value all of whose words are known is a term, whoever is called so. The list is no copy of the standard's: a term
/// that is not in it is compared with the identifiers of the file like any other text.
package enum DefinedTerms {
    /// Whether a value of VR CS is one of the usual terms.
    package static func isTerm(_ value: String) -> Bool {
        recent.value(for: value, make: isTermUnremembered)
    }

    /// Values of VR CS have few letters, and there are few of them.
    private static let recent = Memo<String, Bool>(most: 1024, longest: 64)

    private static func isTermUnremembered(_ value: String) -> Bool {
        let words = PersonalWords.words(value)
        return words.allSatisfy { word in
            let letters = word.filter { $0 >= 0x3A }
            // Up to three digits count things, and one or two letters are a mark.
            guard word.count - letters.count <= 3, word.allSatisfy({ $0 < 0x80 }) else { return false }
            if letters.count <= 2 { return true }
            let text = String(decoding: letters, as: UTF8.self)
            return terms.contains(text) || OrdinaryWords.isClinical(text) || ClinicalVocabulary.contains(letters)
        }
    }

    private static let terms = Set(
        (general + image + therapy).split { $0 == " " || $0 == "\n" }.map(String.init))

    private static let general = """
        abort aborted absent abstract accepted accession acq active add adult aec alive all altered alternate amended
        analog and any applied approved arc archived array atrial attested attr author auto automatic available axis
        background basic begin bilateral binary biped bitmap bottom calculated canceled cancelled capture cda certified
        char child classic clear code coded combined comment complete completed composite concept confidential consent
        container contains content context continuous contour coordinates copied copy corrected created creating
        creator current curved custom dashed date datetime dead deceased decrease defined deleted delta denied derived
        device digital directory discontinued display doctor done double down draft draw driven dual duplex edited
        ellipse ellipsoid employer ended enhanced equal error even exact exclusive executed expert explicit external
        failed failure false father female fill filled final finding fixed follow font foreground free from generated
        gregorian group guardian guest has hebrew high hold hospital hybrid identical identity image implicit inactive
        increase inferred infinite inherited initial inner input instance insurance interaction interpolated
        interpreted invalid inverse islamic item julian landscape large last latest layer leaf left legend level line
        linear list local locked log logical long low lower male manual maximum mean media median member minimum
        missing mixed mod modality model modified mother mpeg multiple multipoint multiset naive neutral never new node
        none nonexclusive nonlinear normal not num nurse obs observer obsolete odd off online only opaque open operator
        optional organization original other outer output outside overlay owner page parallel parent partial party
        passed patient pause paused pending percent performed person physician pitched pixel plain pname point points
        polar polygon polyline portrait post precise predecessor predicted preliminary preset primary print prior
        private processed profile progress properties public pulse quadruped qualified query raw ready received record
        recorded rectangle rectangular reference referencing regular rejected related relative release removed replace
        requested required research reserved restored result retained reverse rgb right role root rotated rounded
        routine same scheduled scoord scoordthree script secondary segment segmented selected self semi semiautomatic
        seminal sent separate sequential serial series session shared short sibling signed simple simulated single
        small smooth solid sorted source species specific spouse square stable standard started stat stationary status
        stop stopped stored study subject subset success successful suspended syn synthetic tcoord technologist text
        time top total transferred transform transient true two type uidref unapproved unassigned uncertain undefined
        undetermined undocumented unit units unknown unlocked unmodified unscheduled unsigned unspecified unverified
        upper use user utf valid value variable vector verified vertical virtual visible volume waiting waveform weak
        whole with within without yes zero
        """

    private static let image = """
        abdomen abdomenpelvis adc add admin afdl afdr aluminum angio angle angulated ankle annular aorta argb arm
        attended attenuation avg axial bandpass beryllium bgm binned biopsy biparietal biphasic biplane bitmap bladder
        blue body bone bqml brain breast bright brightfield carotid caud caudal cbf cbv ccspine ceph chest
        chestabdpelvis cine circular ciss cmyk cnts colon color complex contrast copper cor corrected couch cranial
        crossed csa csi cspine ctac curved dark dcal decay decub decubitus delayed density detector dfc diffusion
        direct dis display distorted divide doppler duodenum duplex dwi dynamic ecg edge eff elastography elbow
        emission encoded enddiastolic endocardial endocavitary epi epicardial erect esoph esophagus europium exact ext
        extremity fall fat feet ffdl ffdr ffe ffp ffs fgm field film filtered finger fit flair flow fluorescence flying
        focused foil foot fourier frame frequency fse full gantry gated geometric geometry gml gre grid hand haste
        headneck heart helical hfdl hfdr hfp hfs highpass hip hot hsv iac ict identity ileum imaginary indirect
        intensifier intracardiac intravascular inverse iron iso isocenter isotropic itu jaw jejunum jpeg kidney knee
        label lao lat lateral lead legs lfp lfs linear liver lld llo lmo localizer log lossless lossy lowpass lspine
        lung macro magnify magnitude man mandible manu manual map mask maxilla maximum metal mfsplit mgml micro minimum
        minip mip mixed mlo mode molybdenum mono monochrome mosaic moving mpr mra mrcp mrv mtt multiphase multiply nac
        neck niobium none norm normal nose oblique opticalpath orbit original out ovary overview paced palette pancreas
        parallel partial pcnt pelvis perfusion pet pfdl pfdr phase phosphor photon physical pixel planar plane
        polygonal power presentation processing projection prone propcnts propcps prospective prostate qualitative
        quantitative randoms rao rcbv rct real reciprocating recon reconstructed reconstruction rectangular rectum
        recumbent relative reorient reprojection resampled retro retrospective rev rfp rfs rhodium rld rle rlo sag
        sampled scintillator scout sector semirecumbent shm shoulder shutter sigmoid silver single singles sinus
        sinuses sio sitting size skull slide smooth soft source space sparse specimen spectral spectro spectroscopy
        spine spiral spleen spot spring sspine stain standing start static stationary stddev step stir stomach storage
        strain sub subtracted subtraction summer supine swi table tagging teeth temperature thumbnail tid tiled tilted
        tin tissue titanium tlspine tmax toe tof tomo tra trace transesophageal transmission transrectal transthoracic
        transvaginal trigger true truefisp tse tspine ttp tungsten umol unbinned uncorrected uterus vascular velocity
        vibe video volume volumetric water whole wholebody winter wobble wrist xccl xccm ybr zygoma
        """

    private static let therapy = """
        accessory agent anticlockwise aperture app applicator arc asmt asymx asymy avoidance balloon bdus beam beams
        biological block blocks bmd board body bolus brachy breast cad cast cavity ccw cfm cgy channel chnl clockwise
        closed closedplanar compensator contrast control coordinates ctprotocol ctv cube cumulative curative cylinder
        delivered differential doc dose dynamic ecg eeg effective electron emg eog eps external fid field fixation
        fraction fractions frame geometry given gtv hard hdr head headframe hemisphere iec interstitial intracavitary
        intraluminary iol ion irrad isocenter itv ivoct ivus jaws ker key kgy kilo ldr len machine marker mask max mdr
        mean measurement mega minute mlc mlcx mlcy mold motorized mould multi neutron nominal none nonplanar not nrgy
        oam oct open opm opt optbsv opten opv organ oss osseg ovr palliative pdr permanent photo photon physical plan
        planar planned pod point portfilm pos prescription prophylactic proton ptv rectal reg region registration
        research resp risk rtdose rtimage rtintent rtplan rtrad rtrecord rtsegannot rtstruct ruler sat seed seg service
        session setup sgy shell shielding shld smr sphere src srf ssm stain static superficial support target template
        temporary texturemap transfer treated treatment tube tumor uptake vacuum verification verified volume wedge
        whole wire xaprotocol xor
        """
}
